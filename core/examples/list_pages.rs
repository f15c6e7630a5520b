//! Walks through a list whose pages are asked for as they are needed.

use gureum::AiMlOps;
use gureum::ai_ml_ops::ListImagesRequest;
use gureum_emulator::Emulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let keys = emulator.keys("demo");
    let platforms = AiMlOps::builder()
        .endpoint(emulator.endpoint())
        .access_key(keys.access_key)
        .secret_key(keys.secret_key)
        .build()?;

    println!("item by item, one to a page:");
    let mut images = platforms.list_images_with(ListImagesRequest::new().size(1)).items();
    while let Some(image) = images.next().await {
        println!("  {:?}", image?.image_name);
    }
    println!("  {} requests", emulator.journal().len());

    println!("page by page:");
    let mut pages = platforms.list_images_with(ListImagesRequest::new().size(1)).pages();
    while let Some(page) = pages.next().await {
        let page = page?;
        println!("  {} images", page.contents.len());
    }

    // Every stream is a `futures::Stream` as well. `all` is the short way to a vector.
    let all = platforms.list_images().items().all().await?;
    println!("all at once: {}", all.len());
    Ok(())
}

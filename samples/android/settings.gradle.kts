pluginManagement {
    repositories {
        google()
        mavenCentral()
    }
}
dependencyResolutionManagement {
    repositories {
        mavenLocal() // for an AAR that `scripts/aar.sh` made
        google()
        mavenCentral()
    }
}
rootProject.name = "gureum-sample"
include(":app")

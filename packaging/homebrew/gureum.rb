# The formula of the command for Homebrew: goes to a tap of its own, `gureum/homebrew-tap`, so that `brew install gureum/tap/gureum` finds it. It takes the programs
# of the release. Version and sums are those of SHA256SUMS. Unverified: Homebrew has not installed it yet.
class Gureum < Formula
  desc "Every operation of the data and AI services of the Korean clouds"
  homepage "https://github.com/gureum/gureum"
  version "0.1.0"
  license any_of: ["MIT", "Apache-2.0"]

  RELEASE = "https://github.com/gureum/gureum/releases/download/v#{version}".freeze

  on_macos do
    on_arm do
      url "#{RELEASE}/gureum-#{version}-aarch64-apple-darwin.tar.gz"
      sha256 "0000000000000000000000000000000000000000000000000000000000000000"
    end
    on_intel do
      url "#{RELEASE}/gureum-#{version}-x86_64-apple-darwin.tar.gz"
      sha256 "0000000000000000000000000000000000000000000000000000000000000000"
    end
  end

  on_linux do
    on_arm do
      url "#{RELEASE}/gureum-#{version}-aarch64-unknown-linux-musl.tar.gz"
      sha256 "0000000000000000000000000000000000000000000000000000000000000000"
    end
    on_intel do
      url "#{RELEASE}/gureum-#{version}-x86_64-unknown-linux-musl.tar.gz"
      sha256 "0000000000000000000000000000000000000000000000000000000000000000"
    end
  end

  def install
    bin.install "gureum"
    man1.install Dir["share/man/man1/*.1"]
    generate_completions_from_executable(bin/"gureum", "completion")
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/gureum --version")
    system bin/"gureum", "cloud-ml", "list-images", "--emulator"
  end
end

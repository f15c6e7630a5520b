import Foundation

#if canImport(Glibc)
    import Glibc
    private let descriptors = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
#else
    import Darwin
    private let descriptors = RLIMIT_NOFILE
#endif

/// Leaves no descriptor until what this returns is called.
func forbidDescriptors() -> () -> Void {
    // The next descriptor is the lowest that is free, and the limit is a number that none may reach.
    let free = dup(0)
    close(free)
    var before = rlimit()
    guard free > 0, getrlimit(descriptors, &before) == 0 else { exit(Starving.cannot) }
    var none = rlimit(rlim_cur: rlim_t(free), rlim_max: before.rlim_max)
    guard setrlimit(descriptors, &none) == 0 else { exit(Starving.cannot) }
    return { setrlimit(descriptors, &before) }
}

#if canImport(Glibc)
    private let threads = __rlimit_resource_t(__RLIMIT_NPROC.rawValue)

    /// Lets no thread begin until what this returns is called.
    func forbidThreads() -> () -> Void {
        var before = rlimit()
        guard getrlimit(threads, &before) == 0 else { exit(Starving.cannot) }
        var none = rlimit(rlim_cur: 0, rlim_max: before.rlim_max)
        guard setrlimit(threads, &none) == 0 else { exit(Starving.cannot) }
        return { setrlimit(threads, &before) }
    }

    /// Whoever may do everything is not counted, and becomes somebody else.
    func obeyTheLimitOfThreads() {
        if getuid() == 0, setgid(65534) != 0 || setuid(65534) != 0 { exit(Starving.cannot) }
    }
#else
    // Apple's systems count programs, not threads.
    func forbidThreads() -> () -> Void { exit(Starving.cannot) }
    func obeyTheLimitOfThreads() { exit(Starving.cannot) }
#endif

# Makes functions of the `swift` blocks of pages, and a list of them with their headings.
/^#+ / && !inside { heading = $0; sub(/^#+ /, "", heading) }
/^```swift$/ { inside = 1; count++; body = ""; next }
/^```/ && inside {
    inside = 0
    code = code sprintf("func block%d() async throws {\n%s}\n\n", count, body)
    list = list sprintf("    (\"%s\", block%d),\n", heading, count)
    next
}
inside && /^import / { imports[$2] = 1; next }
# A function of a block stands beside it, as it would in a file of its own.
inside && /^func / { is_function = 1 }
inside && is_function {
    functions = functions $0 "\n"
    if (/^}/) { is_function = 0; functions = functions "\n" }
    next
}
inside { body = body ($0 == "" ? "" : "    " $0) "\n" }
END {
    for (name in imports) print "import " name
    printf "\n%s%slet blocks: [(String, @Sendable () async throws -> Void)] = [\n%s]\n", functions, code, list
}

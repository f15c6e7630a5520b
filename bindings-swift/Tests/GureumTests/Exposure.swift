/// Everything that a value shows: `print`, `debugPrint`, `dump`, and its mirror to any depth.
func shown(_ value: Any) -> String {
    var text = "\(value)\n\(String(reflecting: value))\n"
    dump(value, to: &text)
    look(Mirror(reflecting: value), into: &text, depth: 0)
    return text
}

private func look(_ mirror: Mirror, into text: inout String, depth: Int) {
    guard depth < 12 else { return }
    for child in mirror.children {
        text += "\(child.label ?? "") \(child.value)\n"
        look(Mirror(reflecting: child.value), into: &text, depth: depth + 1)
    }
}

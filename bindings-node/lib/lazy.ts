/** Classes that are loaded when they are first used. */

/**
 * Stands for a class until a program does something with it: makes an object, asks for a member, extends it.
 *
 * A getter would not do: an ES module passes on values, so all getters of a package would be asked at once.
 */
export function lazy<C extends abstract new (...given: never[]) => object>(name: string, load: () => C): C {
  // A function and not a class: the `prototype` of a class can be no other.
  function stub(): void {}
  Object.defineProperty(stub, 'name', { value: name });
  let loaded: C | undefined;
  const real = (): C => {
    if (loaded !== undefined) return loaded;
    loaded = load();
    stub.prototype = loaded.prototype;
    Object.setPrototypeOf(stub, Object.getPrototypeOf(loaded));
    // `client.constructor` is what the program named.
    Object.defineProperty(loaded.prototype, 'constructor', { value: stand, writable: true, configurable: true });
    return loaded;
  };
  const stand: C = new Proxy(stub as unknown as C, {
    construct: (_, given, target) => Reflect.construct(real(), given, target === stand ? real() : target) as object,
    get: (_, key) => Reflect.get(real(), key),
    getPrototypeOf: () => Reflect.getPrototypeOf(real()),
    has: (_, key) => Reflect.has(real(), key),
  });
  return stand;
}

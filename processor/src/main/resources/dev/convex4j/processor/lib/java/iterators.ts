//# section ListIterator throws NoSuchElementException IllegalStateException
/** Java's iterator over a list. */
export class ListIterator<T> {
  readonly #list: T[];
  #next = 0;
  #removable = false;

  constructor(list: T[]) {
    this.#list = list;
  }

  hasNext(): boolean {
    return this.#next < this.#list.length;
  }

  next(): T {
    if (!this.hasNext()) {
      throw new NoSuchElementException();
    }
    this.#removable = true;
    return this.#list[this.#next++];
  }

  remove(): void {
    if (!this.#removable) {
      throw new IllegalStateException();
    }
    this.#removable = false;
    this.#next--;
    this.#list.splice(this.#next, 1);
  }
}

//# section KeyIterator needs ListIterator throws IllegalStateException
/** Java's iterator over a set, or over the keys of a map. */
export class KeyIterator<T> {
  readonly #source: Set<T> | Map<T, unknown>;
  readonly #keys: ListIterator<T>;
  #last: { key: T } | null = null;

  constructor(source: Set<T> | Map<T, unknown>) {
    this.#source = source;
    this.#keys = new ListIterator([...source.keys()]);
  }

  hasNext(): boolean {
    return this.#keys.hasNext();
  }

  next(): T {
    this.#last = { key: this.#keys.next() };
    return this.#last.key;
  }

  remove(): void {
    if (this.#last === null) {
      throw new IllegalStateException();
    }
    this.#source.delete(this.#last.key);
    this.#last = null;
  }
}

//# section EntryIterator needs KeyIterator
/** Java's iterator over the entries of a map. */
export class EntryIterator<K, V> {
  readonly #map: Map<K, V>;
  readonly #keys: KeyIterator<K>;

  constructor(map: Map<K, V>) {
    this.#map = map;
    this.#keys = new KeyIterator(map);
  }

  hasNext(): boolean {
    return this.#keys.hasNext();
  }

  next(): [K, V] {
    const key = this.#keys.next();
    return [key, this.#map.get(key)!];
  }

  remove(): void {
    this.#keys.remove();
  }
}

//# section ValueIterator needs KeyIterator
/** Java's iterator over the values of a map. */
export class ValueIterator<V> {
  readonly #map: Map<unknown, V>;
  readonly #keys: KeyIterator<unknown>;

  constructor(map: Map<unknown, V>) {
    this.#map = map;
    this.#keys = new KeyIterator(map);
  }

  hasNext(): boolean {
    return this.#keys.hasNext();
  }

  next(): V {
    return this.#map.get(this.#keys.next())!;
  }

  remove(): void {
    this.#keys.remove();
  }
}

//# section JavaIterator
/** What Java's iterators have. */
export type JavaIterator<T> = {
  hasNext(): boolean;
  next(): T;
};

//# section iteratorOf needs JavaIterator throws NoSuchElementException RuntimeException
/** Java's iterator over a list or a set, which fails when that gets longer or shorter. */
export function iteratorOf<T>(values: readonly T[] | ReadonlySet<T>): JavaIterator<T> {
  const size = (): number => ("length" in values ? values.length : values.size);
  const elements = "length" in values ? values : [...values];
  const expected = size();
  let index = 0;
  return {
    hasNext: () => index !== size(),
    next: () => {
      if (size() !== expected) {
        throw new RuntimeException("ConcurrentModificationException");
      } else if (index === expected) {
        throw new NoSuchElementException();
      }
      return elements[index++];
    },
  };
}

//# section iterable needs JavaIterator
/** The elements of an object with an iterator of Java's. */
export function iterable<T>(values: { iterator(): JavaIterator<T> }): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      const iterator = values.iterator();
      while (iterator.hasNext()) {
        yield iterator.next();
      }
    },
  };
}

//# section forEachOf needs iterable JavaIterator
/** Calls a function for each element of an object with an iterator of Java's. */
export function forEachOf<T>(
  values: { iterator(): JavaIterator<T> },
  action: (element: T) => void,
): void {
  for (const element of iterable(values)) {
    action(element);
  }
}

//# section forEachIn
/** Calls a function for each element before it looks for the next one. */
export function forEachIn<T>(values: Iterable<T>, action: (element: T) => void): void {
  for (const element of values) {
    action(element);
  }
}

//# section keysOf
/** The keys of a map, as they are whenever somebody looks. */
export function keysOf<K>(map: { keys(): Iterable<K> }): Iterable<K> {
  return { [Symbol.iterator]: () => map.keys()[Symbol.iterator]() };
}

//# section valuesOf
/** The values of a map, as they are whenever somebody looks. */
export function valuesOf<V>(map: { values(): Iterable<V> }): Iterable<V> {
  return { [Symbol.iterator]: () => map.values()[Symbol.iterator]() };
}

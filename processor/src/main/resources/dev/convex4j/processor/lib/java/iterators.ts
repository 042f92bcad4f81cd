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

//# section JavaIterator
/** What Java's iterators have. */
export type JavaIterator<T> = {
  hasNext(): boolean;
  next(): T;
};

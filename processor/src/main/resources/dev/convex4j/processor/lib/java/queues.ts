//# section firstElement throws NoSuchElementException
/** The first element, which must be there. */
export function firstElement<T>(list: readonly T[]): T {
  if (list.length === 0) {
    throw new NoSuchElementException();
  }
  return list[0];
}

//# section lastElement throws NoSuchElementException
/** The last element, which must be there. */
export function lastElement<T>(list: readonly T[]): T {
  if (list.length === 0) {
    throw new NoSuchElementException();
  }
  return list[list.length - 1];
}

//# section removeFirst needs firstElement
/** Takes out the first element, which must be there. */
export function removeFirst<T>(list: T[]): T {
  const first = firstElement(list);
  list.shift();
  return first;
}

//# section removeLast needs lastElement
/** Takes out the last element, which must be there. */
export function removeLast<T>(list: T[]): T {
  const last = lastElement(list);
  list.pop();
  return last;
}

//# section PriorityQueue needs equals firstElement
/** Java's heap, which moves its elements as Java does: equal ones come out in the same order. */
export class PriorityQueue<T> {
  readonly #compare: (first: T, second: T) => number;
  readonly #heap: T[];

  constructor(compare: (first: T, second: T) => number, values: Iterable<T> = []) {
    this.#compare = compare;
    this.#heap = [...values];
    this.#heapify();
  }

  #heapify(): void {
    for (let i = (this.#heap.length >> 1) - 1; i >= 0; i--) {
      this.#siftDown(i, this.#heap[i]);
    }
  }

  get size(): number {
    return this.#heap.length;
  }

  #siftUp(start: number, value: T): void {
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.#compare(value, this.#heap[parent]) >= 0) {
        break;
      }
      this.#heap[index] = this.#heap[parent];
      index = parent;
    }
    this.#heap[index] = value;
  }

  #siftDown(start: number, value: T): void {
    const half = this.#heap.length >> 1;
    let index = start;
    while (index < half) {
      const left = 2 * index + 1;
      const right = left + 1;
      const child =
        right < this.#heap.length && this.#compare(this.#heap[left], this.#heap[right]) > 0
          ? right
          : left;
      if (this.#compare(value, this.#heap[child]) <= 0) {
        break;
      }
      this.#heap[index] = this.#heap[child];
      index = child;
    }
    this.#heap[index] = value;
  }

  add(value: T): void {
    this.#heap.push(value);
    this.#siftUp(this.#heap.length - 1, value);
  }

  addAll(values: Iterable<T>): void {
    for (const value of values) {
      this.add(value);
    }
  }

  clear(): void {
    this.#heap.length = 0;
  }

  removeIf(test: (value: T) => boolean): boolean {
    const kept = this.#heap.filter((each) => !test(each));
    const removed = kept.length < this.#heap.length;
    if (removed) {
      this.#heap.splice(0, this.#heap.length, ...kept);
      this.#heapify();
    }
    return removed;
  }

  /** In an order that nobody is to see. */
  [Symbol.iterator](): Iterator<T> {
    return this.#heap[Symbol.iterator]();
  }

  peek(): T | null {
    return this.#heap.at(0) ?? null;
  }

  element(): T {
    return firstElement(this.#heap);
  }

  remove(): T {
    const first = this.element();
    this.#removeAt(0);
    return first;
  }

  poll(): T | null {
    return this.size === 0 ? null : this.remove();
  }

  has(value: T): boolean {
    return this.#heap.some((each) => equals(value, each));
  }

  delete(value: T): boolean {
    const index = this.#heap.findIndex((each) => equals(value, each));
    if (index >= 0) {
      this.#removeAt(index);
    }
    return index >= 0;
  }

  /** Puts the last element in the place of the one that goes. */
  #removeAt(index: number): void {
    const moved = this.#heap[this.#heap.length - 1];
    this.#heap.pop();
    if (index < this.#heap.length) {
      this.#siftDown(index, moved);
      if (this.#heap[index] === moved) {
        this.#siftUp(index, moved);
      }
    }
  }
}

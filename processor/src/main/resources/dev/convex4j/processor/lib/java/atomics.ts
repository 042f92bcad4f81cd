//# section AtomicInteger
/** A number that functions share and change, as Java's `AtomicInteger`. */
export class AtomicInteger {
  constructor(private value = 0) {}

  get(): number {
    return this.value;
  }

  set(value: number): void {
    this.value = value;
  }

  getAndSet(value: number): number {
    const before = this.value;
    this.value = value;
    return before;
  }

  compareAndSet(expected: number, value: number): boolean {
    const same = this.value === expected;
    if (same) {
      this.value = value;
    }
    return same;
  }

  addAndGet(delta: number): number {
    this.value = (this.value + delta) | 0;
    return this.value;
  }

  getAndAdd(delta: number): number {
    const before = this.value;
    this.addAndGet(delta);
    return before;
  }

  incrementAndGet(): number {
    return this.addAndGet(1);
  }

  decrementAndGet(): number {
    return this.addAndGet(-1);
  }

  getAndIncrement(): number {
    return this.getAndAdd(1);
  }

  getAndDecrement(): number {
    return this.getAndAdd(-1);
  }

  updateAndGet(change: (value: number) => number): number {
    this.value = change(this.value);
    return this.value;
  }

  getAndUpdate(change: (value: number) => number): number {
    const before = this.value;
    this.value = change(before);
    return before;
  }

  accumulateAndGet(other: number, combine: (value: number, other: number) => number): number {
    return this.updateAndGet((value) => combine(value, other));
  }

  getAndAccumulate(other: number, combine: (value: number, other: number) => number): number {
    return this.getAndUpdate((value) => combine(value, other));
  }

  toString(): string {
    return String(this.value);
  }
}

//# section AtomicLong
/** A long that functions share and change, as Java's `AtomicLong`. */
export class AtomicLong {
  constructor(private value = 0n) {}

  get(): bigint {
    return this.value;
  }

  set(value: bigint): void {
    this.value = value;
  }

  getAndSet(value: bigint): bigint {
    const before = this.value;
    this.value = value;
    return before;
  }

  compareAndSet(expected: bigint, value: bigint): boolean {
    const same = this.value === expected;
    if (same) {
      this.value = value;
    }
    return same;
  }

  addAndGet(delta: bigint): bigint {
    this.value = BigInt.asIntN(64, this.value + delta);
    return this.value;
  }

  getAndAdd(delta: bigint): bigint {
    const before = this.value;
    this.addAndGet(delta);
    return before;
  }

  incrementAndGet(): bigint {
    return this.addAndGet(1n);
  }

  decrementAndGet(): bigint {
    return this.addAndGet(-1n);
  }

  getAndIncrement(): bigint {
    return this.getAndAdd(1n);
  }

  getAndDecrement(): bigint {
    return this.getAndAdd(-1n);
  }

  updateAndGet(change: (value: bigint) => bigint): bigint {
    this.value = change(this.value);
    return this.value;
  }

  getAndUpdate(change: (value: bigint) => bigint): bigint {
    const before = this.value;
    this.value = change(before);
    return before;
  }

  accumulateAndGet(other: bigint, combine: (value: bigint, other: bigint) => bigint): bigint {
    return this.updateAndGet((value) => combine(value, other));
  }

  getAndAccumulate(other: bigint, combine: (value: bigint, other: bigint) => bigint): bigint {
    return this.getAndUpdate((value) => combine(value, other));
  }

  toString(): string {
    return String(this.value);
  }
}

//# section AtomicBoolean
/** A flag that functions share and change, as Java's `AtomicBoolean`. */
export class AtomicBoolean {
  constructor(private value = false) {}

  get(): boolean {
    return this.value;
  }

  set(value: boolean): void {
    this.value = value;
  }

  getAndSet(value: boolean): boolean {
    const before = this.value;
    this.value = value;
    return before;
  }

  compareAndSet(expected: boolean, value: boolean): boolean {
    const same = this.value === expected;
    if (same) {
      this.value = value;
    }
    return same;
  }

  toString(): string {
    return String(this.value);
  }
}

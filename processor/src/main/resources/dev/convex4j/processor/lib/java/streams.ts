//# section range
/** The whole numbers from `start` up to, and without, `end`. */
export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(end - start, 0) }, (_, index) => start + index);
}

//# section rangeClosed needs range
/** The whole numbers from `start` up to `last`. */
export function rangeClosed(start: number, last: number): number[] {
  return range(start, last + 1);
}

//# section charCodes
/** The UTF-16 units of a text. */
export function charCodes(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

//# section iterate
/** A value, the next one, and so on, as long as a test holds. */
export function iterate<T>(start: T, test: (value: T) => boolean, next: (value: T) => T): T[] {
  const values: T[] = [];
  for (let value = start; test(value); value = next(value)) {
    values.push(value);
  }
  return values;
}

//# section atMost throws IllegalArgumentException
/** The first elements, at most `count`. */
export function atMost<T>(values: readonly T[], count: number): T[] {
  if (count < 0) {
    throw new IllegalArgumentException(String(count));
  }
  return values.slice(0, count);
}

//# section afterFirst throws IllegalArgumentException
/** The elements behind the first `count`. */
export function afterFirst<T>(values: readonly T[], count: number): T[] {
  if (count < 0) {
    throw new IllegalArgumentException(String(count));
  }
  return values.slice(count);
}

//# section takeWhile
/** The elements before the first that fails a test. */
export function takeWhile<T>(values: readonly T[], test: (value: T) => boolean): T[] {
  const end = values.findIndex((value) => !test(value));
  return end < 0 ? values.slice() : values.slice(0, end);
}

//# section dropWhile
/** The elements from the first on that fails a test. */
export function dropWhile<T>(values: readonly T[], test: (value: T) => boolean): T[] {
  const start = values.findIndex((value) => !test(value));
  return start < 0 ? [] : values.slice(start);
}

//# section presentOnes
/** The values that are there. */
export function presentOnes<T>(values: readonly (T | null | undefined)[]): T[] {
  return values.filter((value): value is T => value !== null && value !== undefined);
}

//# section Lazy throws IllegalArgumentException IllegalStateException
/** Elements that are made when somebody asks for them, once: each goes through all stages before the next. */
export class Lazy<T> implements Iterable<T> {
  #values: Iterable<T> | undefined;

  constructor(values: Iterable<T>) {
    this.#values = values;
  }

  /** The elements, for the one who asks first. */
  taken(): Iterable<T> {
    const values = this.#values;
    if (values === undefined) {
      throw new IllegalStateException("stream has already been operated upon or closed");
    }
    this.#values = undefined;
    return values;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.taken()[Symbol.iterator]();
  }

  #then<R>(stage: (values: Iterable<T>) => Iterable<R>): Lazy<R> {
    return new Lazy(stage(this.taken()));
  }

  map<R>(make: (value: T) => R): Lazy<R> {
    return this.#then(function* (values) {
      for (const value of values) {
        yield make(value);
      }
    });
  }

  filter<S extends T>(test: (value: T) => value is S): Lazy<S>;
  filter(test: (value: T) => boolean): Lazy<T>;
  filter(test: (value: T) => boolean): Lazy<T> {
    return this.#then(function* (values) {
      for (const value of values) {
        if (test(value)) {
          yield value;
        }
      }
    });
  }

  flatMap<R>(make: (value: T) => Iterable<R>): Lazy<R> {
    return this.#then(function* (values) {
      for (const value of values) {
        yield* make(value);
      }
    });
  }

  /** Calls a function for each element that goes on. */
  peek(action: (value: T) => void): Lazy<T> {
    return this.map((value) => {
      action(value);
      return value;
    });
  }

  /** What a function hands on for each element. */
  mapMulti<R>(make: (value: T, sink: (result: R) => void) => void): Lazy<R> {
    return this.flatMap((value) => {
      const results: R[] = [];
      make(value, (result) => results.push(result));
      return results;
    });
  }

  takeWhile(test: (value: T) => boolean): Lazy<T> {
    return this.#then(function* (values) {
      for (const value of values) {
        if (!test(value)) {
          return;
        }
        yield value;
      }
    });
  }

  dropWhile(test: (value: T) => boolean): Lazy<T> {
    let dropping = true;
    return this.filter((value) => {
      dropping = dropping && test(value);
      return !dropping;
    });
  }

  /** The first elements, at most `count`; none is asked for behind them. */
  limit(count: number): Lazy<T> {
    requireCount(count);
    return this.#then(function* (values) {
      let left = count;
      if (left === 0) {
        return;
      }
      for (const value of values) {
        yield value;
        left--;
        if (left === 0) {
          return;
        }
      }
    });
  }

  /** The elements behind the first `count`, which are made all the same. */
  skip(count: number): Lazy<T> {
    requireCount(count);
    let left = count;
    return this.filter(() => {
      left--;
      return left < 0;
    });
  }

  distinct(seen: Set<T> = new Set()): Lazy<T> {
    return this.filter((value) => {
      const known = seen.has(value);
      seen.add(value);
      return !known;
    });
  }

  /** All elements are made before the first of them goes on. */
  sort(compare?: (a: T, b: T) => number): Lazy<T> {
    return this.#then(function* (values) {
      yield* [...values].sort(compare);
    });
  }

  toArray(): T[] {
    return [...this];
  }

  first(): T | undefined {
    for (const value of this) {
      return value;
    }
    return undefined;
  }

  some(test: (value: T) => boolean): boolean {
    for (const value of this) {
      if (test(value)) {
        return true;
      }
    }
    return false;
  }

  every(test: (value: T) => boolean): boolean {
    return !this.some((value) => !test(value));
  }

  forEach(action: (value: T) => void): void {
    for (const value of this) {
      action(value);
    }
  }

  reduce(join: (result: T, value: T) => T, start: T): T;
  reduce<R>(join: (result: R, value: T) => R, start: R): R;
  reduce<R>(join: (result: R, value: T) => R, start: R): R {
    let result = start;
    for (const value of this) {
      result = join(result, value);
    }
    return result;
  }
}

function requireCount(count: number): void {
  if (count < 0) {
    throw new IllegalArgumentException(String(count));
  }
}

//# section lazily needs Lazy
/** The elements of lists, one list behind the other, for stages that run element by element. */
export function lazily<T>(...lists: Iterable<T>[]): Lazy<T> {
  return new Lazy(lists.map((list) => (list instanceof Lazy ? list.taken() : list))).flatMap(
    (list) => list,
  );
}

//# section iterating
/** A value, the next one, and so on, as long as a test holds: each is made when somebody asks for it. */
export function* iterating<T>(
  start: T,
  next: (value: T) => T,
  test: (value: T) => boolean = () => true,
): Generator<T> {
  for (let value = start; test(value); value = next(value)) {
    yield value;
  }
}

//# section generating
/** What a function gives, each time when somebody asks for the next value. */
export function* generating<T>(make: () => T): Generator<T> {
  for (;;) {
    yield make();
  }
}

//# section iteratorOver needs JavaIterator throws NoSuchElementException
/** Java's iterator over elements that are made when somebody asks for them. */
export function iteratorOver<T>(values: Iterable<T>): JavaIterator<T> {
  const iterator = values[Symbol.iterator]();
  let next: IteratorResult<T> | undefined;
  const looked = (): IteratorResult<T> => (next ??= iterator.next());
  return {
    hasNext: () => looked().done !== true,
    next: () => {
      const result = looked();
      if (result.done === true) {
        throw new NoSuchElementException();
      }
      next = undefined;
      return result.value;
    },
  };
}

//# section collected
/** What a function puts the elements into, one by one. */
export function collected<T, R>(
  values: Iterable<T>,
  make: () => R,
  add: (made: R, value: T) => void,
): R {
  const made = make();
  for (const value of values) {
    add(made, value);
  }
  return made;
}

//# section StreamBuilder needs lazily throws IllegalStateException
/** Elements that are put together before somebody asks for them. */
export class StreamBuilder<T> {
  #values: T[] | undefined = [];

  #open(): T[] {
    if (this.#values === undefined) {
      throw new IllegalStateException();
    }
    return this.#values;
  }

  add(value: T): this {
    this.#open().push(value);
    return this;
  }

  build(): Lazy<T> {
    const values = this.#open();
    this.#values = undefined;
    return lazily(values);
  }
}

//# section foundValue
/** What was found, which must not be null. */
export function foundValue<T>(value: T | null | undefined): T | undefined {
  if (value === null) {
    throw new TypeError("The value is null");
  }
  return value;
}

//# section reduced
/** All elements joined by a function from the first on, or nothing of no elements. */
export function reduced<T>(values: Iterable<T>, join: (first: T, second: T) => T): T | undefined {
  let result: { value: T } | undefined;
  for (const value of values) {
    result = { value: result === undefined ? value : join(result.value, value) };
  }
  return result?.value;
}

//# section minOf needs reduced
/** The first of the least elements. */
export function minOf<T>(values: Iterable<T>, compare: (a: T, b: T) => number): T | undefined {
  return reduced(values, (a, b) => (compare(a, b) <= 0 ? a : b));
}

//# section maxOf needs reduced
/** The first of the greatest elements. */
export function maxOf<T>(values: Iterable<T>, compare: (a: T, b: T) => number): T | undefined {
  return reduced(values, (a, b) => (compare(a, b) >= 0 ? a : b));
}

//# section sumOfInts
/** The sum as an `int`. */
export function sumOfInts(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => (sum + number) | 0, 0);
}

//# section sumOfLongs
/** The sum as a `long`. */
export function sumOfLongs(numbers: readonly bigint[]): bigint {
  return BigInt.asIntN(
    64,
    numbers.reduce((sum, number) => sum + number, 0n),
  );
}

//# section sumOfDoubles
/** The sum, with the rounding errors of the additions made good as Java's streams do. */
export function sumOfDoubles(numbers: readonly number[]): number {
  let sum = 0;
  let error = 0;
  let simple = 0;
  for (const number of numbers) {
    const term = number - error;
    const next = sum + term;
    error = next - sum - term;
    sum = next;
    simple += number;
  }
  const result = sum - error;
  return Number.isNaN(result) && Math.abs(simple) === Infinity ? simple : result;
}

//# section averageOfInts
/** The average, or nothing of no numbers. */
export function averageOfInts(numbers: readonly number[]): number | undefined {
  return numbers.length === 0
    ? undefined
    : Number(numbers.reduce((sum, number) => sum + BigInt(number), 0n)) / numbers.length;
}

//# section averageOfLongs needs sumOfLongs
/** The average of the `long` sum, or nothing of no numbers. */
export function averageOfLongs(numbers: readonly bigint[]): number | undefined {
  return numbers.length === 0 ? undefined : Number(sumOfLongs(numbers)) / numbers.length;
}

//# section averageOfDoubles needs sumOfDoubles
/** The average, or nothing of no numbers. */
export function averageOfDoubles(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : sumOfDoubles(numbers) / numbers.length;
}

//# section groupInto
/** Puts the elements into a map by what a function gives for them: lists, or what is made of each list. */
export function groupInto<T, K, R = T[], M extends Map<K, R> = Map<K, R>>(
  map: M & Map<K, R>,
  values: Iterable<T>,
  key: (value: T) => K,
  finish: (group: T[]) => R = (group) => group as R,
): M {
  const groups: { key: K; values: T[] }[] = [];
  const places = map as Map<K, unknown>;
  for (const value of values) {
    const of = key(value);
    const place = places.get(of) as number | undefined;
    if (place === undefined) {
      places.set(of, groups.length);
      groups.push({ key: of, values: [value] });
    } else {
      groups[place].values.push(value);
    }
  }
  groups.forEach((group) => map.set(group.key, finish(group.values)));
  return map;
}

//# section groupBy needs groupInto
/** The elements by what a function gives for them: lists, or what is made of each list. */
export function groupBy<T, K>(values: Iterable<T>, key: (value: T) => K): Map<K, T[]>;
export function groupBy<T, K, R>(
  values: Iterable<T>,
  key: (value: T) => K,
  finish: (group: T[]) => R,
): Map<K, R>;
export function groupBy<T, K>(
  values: Iterable<T>,
  key: (value: T) => K,
  finish?: (group: T[]) => unknown,
): Map<K, unknown> {
  return groupInto(new Map<K, unknown>(), values, key, finish);
}

//# section groupMapped needs groupInto
/** As `groupInto`, with what a function gives for each element right behind its key. */
export function groupMapped<T, K, V, R, M extends Map<K, R>>(
  map: M & Map<K, R>,
  values: Iterable<T>,
  key: (value: T) => K,
  take: (value: T) => V,
  finish: (group: V[]) => R,
): M {
  const entries = Array.from(values, (value) => ({ key: key(value), taken: take(value) }));
  return groupInto(
    map,
    entries,
    (entry) => entry.key,
    (group) => finish(group.map((entry) => entry.taken)),
  );
}

//# section partition
/** The elements that fail a test and those that pass it: lists, or what is made of each list. */
export function partition<T>(values: Iterable<T>, test: (value: T) => boolean): Map<boolean, T[]>;
export function partition<T, R>(
  values: Iterable<T>,
  test: (value: T) => boolean,
  finish: (group: T[]) => R,
): Map<boolean, R>;
export function partition<T>(
  values: Iterable<T>,
  test: (value: T) => boolean,
  finish: (group: T[]) => unknown = (group) => group,
): Map<boolean, unknown> {
  const failed: T[] = [];
  const passed: T[] = [];
  for (const value of values) {
    (test(value) ? passed : failed).push(value);
  }
  return new Map([
    [false, finish(failed)],
    [true, finish(passed)],
  ]);
}

//# section collectInto throws IllegalStateException
/** Puts a key and a value of each element into a map; values of one key are joined, or there must be none. */
export function collectInto<T, K, V, M extends Map<K, V>>(
  map: M & Map<K, V>,
  values: Iterable<T>,
  key: (value: T) => K,
  value: (value: T) => V,
  join?: (before: V, value: V) => V,
): M {
  for (const element of values) {
    const of = key(element);
    const put = value(element);
    const before = map.get(of);
    if (before !== undefined && join === undefined) {
      const merged = `${before} and ${put}`;
      throw new IllegalStateException(`Duplicate key ${of} (attempted merging values ${merged})`);
    }
    map.set(of, before === undefined || join === undefined ? put : join(before, put));
  }
  return map;
}

//# section collectUnique throws IllegalStateException
/** Puts a key and a value of each element into a map, which must not have two of one key. */
export function collectUnique<T, K, V, M extends Map<K, V>>(
  map: M & Map<K, V>,
  values: readonly T[],
  key: (value: T) => K,
  value: (value: T) => V,
  keyText: (key: K) => string,
  valueText: (value: V) => string,
): M {
  for (const element of values) {
    const of = key(element);
    const put = value(element);
    const before = map.get(of);
    if (before !== undefined) {
      const merged = `${valueText(before)} and ${valueText(put)}`;
      throw new IllegalStateException(
        `Duplicate key ${keyText(of)} (attempted merging values ${merged})`,
      );
    }
    map.set(of, put);
  }
  return map;
}

//# section inOrder
/** The values of promises that run at the same time; of those that fail, the first in their order counts. */
export async function inOrder<T>(promises: Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(promises);
  return results.map((result) => {
    if (result.status === "rejected") {
      throw result.reason;
    }
    return result.value;
  });
}

//# section getAll needs inOrder
/** What there is for each of the ids, by id: each is asked for once, and all at the same time. */
export async function getAll<K, V>(
  ids: readonly K[],
  get: (id: K) => Promise<V | null>,
): Promise<Map<K, V>> {
  const distinct = [...new Set(ids)];
  const values = await inOrder(distinct.map((id) => get(id)));
  const found = new Map<K, V>();
  values.forEach((value, index) => {
    if (value !== null) {
      found.set(distinct[index], value);
    }
  });
  return found;
}

//# section matching needs inOrder
/** The elements that pass a test which waits, for all of them at the same time. */
export async function matching<T>(
  values: readonly T[],
  test: (value: T) => Promise<boolean>,
): Promise<T[]> {
  const passed = await inOrder(values.map((value) => test(value)));
  return values.filter((_, index) => passed[index]);
}

//# section nullsFirst
/** As a comparison of values, with `null` before everything. */
export function nullsFirst<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  return a === null || b === null ? Number(b === null) - Number(a === null) : compare(a, b);
}

//# section nullsLast
/** As a comparison of values, with `null` after everything. */
export function nullsLast<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b);
}

//# section rangeOfLongs
/** The whole numbers from `start` up to, and without, `end`. */
export function rangeOfLongs(start: bigint, end: bigint): bigint[] {
  const length = end > start ? Number(end - start) : 0;
  return Array.from({ length }, (_, index) => start + BigInt(index));
}

//# section closedRangeOfLongs needs rangeOfLongs
/** The whole numbers from `start` up to `last`. */
export function closedRangeOfLongs(start: bigint, last: bigint): bigint[] {
  return rangeOfLongs(start, last + 1n);
}

//# section iterateTimes throws IllegalArgumentException
/** A value, the next one, and so on, `count` in all. */
export function iterateTimes<T>(start: T, next: (value: T) => T, count: number): T[] {
  if (count < 0) {
    throw new IllegalArgumentException(String(count));
  }
  const values: T[] = [];
  for (
    let value = start;
    values.length < count;
    value = values.length < count ? next(value) : value
  ) {
    values.push(value);
  }
  return values;
}

//# section generateTimes throws IllegalArgumentException
/** What a function gives, `count` times. */
export function generateTimes<T>(make: () => T, count: number): T[] {
  if (count < 0) {
    throw new IllegalArgumentException(String(count));
  }
  return Array.from({ length: count }, make);
}

//# section tee
/** What a function makes of two results from the same elements. */
export function tee<T, A, B, R>(
  values: T[],
  first: (values: T[]) => A,
  second: (values: T[]) => B,
  join: (first: A, second: B) => R,
): R {
  return join(first(values), second(values));
}

//# section IntSummaryStatistics needs averageOfInts
/** How many ints there are, their sum, the least, the greatest and the average. */
export type IntSummaryStatistics = {
  count: bigint;
  sum: bigint;
  min: number;
  max: number;
  average: number;
};

/** Looks at ints. */
export function summaryOfInts(numbers: readonly number[]): IntSummaryStatistics {
  return {
    count: BigInt(numbers.length),
    sum: numbers.reduce((sum, number) => sum + BigInt(number), 0n),
    min: numbers.reduce((min, number) => Math.min(min, number), 2147483647),
    max: numbers.reduce((max, number) => Math.max(max, number), -2147483648),
    average: averageOfInts(numbers) ?? 0,
  };
}

//# section LongSummaryStatistics needs sumOfLongs averageOfLongs
/** How many longs there are, their sum, the least, the greatest and the average. */
export type LongSummaryStatistics = {
  count: bigint;
  sum: bigint;
  min: bigint;
  max: bigint;
  average: number;
};

/** Looks at longs. */
export function summaryOfLongs(numbers: readonly bigint[]): LongSummaryStatistics {
  return {
    count: BigInt(numbers.length),
    sum: sumOfLongs(numbers),
    min: numbers.reduce((min, number) => (number < min ? number : min), 2n ** 63n - 1n),
    max: numbers.reduce((max, number) => (number > max ? number : max), -(2n ** 63n)),
    average: averageOfLongs(numbers) ?? 0,
  };
}

//# section DoubleSummaryStatistics needs sumOfDoubles averageOfDoubles
/** How many doubles there are, their sum, the least, the greatest and the average. */
export type DoubleSummaryStatistics = {
  count: bigint;
  sum: number;
  min: number;
  max: number;
  average: number;
};

/** Looks at doubles. */
export function summaryOfDoubles(numbers: readonly number[]): DoubleSummaryStatistics {
  return {
    count: BigInt(numbers.length),
    sum: sumOfDoubles(numbers),
    min: numbers.reduce((min, number) => Math.min(min, number), Infinity),
    max: numbers.reduce((max, number) => Math.max(max, number), -Infinity),
    average: averageOfDoubles(numbers) ?? 0,
  };
}

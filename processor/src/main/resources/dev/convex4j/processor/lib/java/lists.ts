//# section holds needs equals
/** Whether one of the elements is equal to a value. */
export function holds<T>(values: readonly T[], value: T): boolean {
  return values.some((each) => equals(value, each));
}

//# section isAmong
/** Whether a list holds a value, or a set says that it does. */
export function isAmong<T>(values: Iterable<T>, value: T): boolean {
  return "has" in values ? (values as ReadonlySet<T>).has(value) : [...values].includes(value);
}

//# section isEqualAmong needs holds
/** Whether a list holds an equal value, or a set says that it does. */
export function isEqualAmong<T>(values: Iterable<T>, value: T): boolean {
  return "has" in values ? (values as ReadonlySet<T>).has(value) : holds([...values], value);
}

//# section indexOfEqual needs equals
/** The index of the first element that is equal to a value, or -1. */
export function indexOfEqual<T>(list: readonly T[], value: T): number {
  return list.findIndex((each) => equals(value, each));
}

//# section lastIndexOfEqual needs equals
/** The index of the last element that is equal to a value, or -1. */
export function lastIndexOfEqual<T>(list: readonly T[], value: T): number {
  let index = list.length - 1;
  while (index >= 0 && !equals(value, list[index])) {
    index--;
  }
  return index;
}

//# section removeEqual needs indexOfEqual
/** Takes out the first element that is equal to a value, if there is one. */
export function removeEqual<T>(list: T[], value: T): boolean {
  const index = indexOfEqual(list, value);
  if (index >= 0) {
    list.splice(index, 1);
  }
  return index >= 0;
}

//# section has needs holds
/** Whether a set has a value, or a list one that is equal to it. */
function has<T>(values: readonly T[] | ReadonlySet<T>, value: T): boolean {
  return values instanceof Set ? values.has(value) : holds(values as readonly T[], value);
}

//# section containsAll needs has
/** Whether a collection has each of some values. */
export function containsAll<T>(
  values: readonly T[] | ReadonlySet<T>,
  others: Iterable<T>,
): boolean {
  return [...others].every((each) => has(values, each));
}

//# section removeAll needs has removeIf
/** Takes out the elements that another collection has. */
export function removeAll<T>(list: T[], others: readonly T[] | ReadonlySet<T>): boolean {
  return removeIf(list, (each) => has(others, each));
}

//# section retainEach needs has deleteIf
/** Takes out the elements of a set, or the keys of a map, that another collection doesn't have. */
export function retainEach<T>(
  set: Set<T> | Map<T, unknown>,
  others: readonly T[] | ReadonlySet<T>,
): boolean {
  return deleteIf(set, (each) => !has(others, each));
}

//# section retainAll needs has removeIf
/** Takes out the elements that another collection doesn't have. */
export function retainAll<T>(list: T[], others: readonly T[] | ReadonlySet<T>): boolean {
  return removeIf(list, (each) => !has(others, each));
}

//# section frequency needs equals
/** How many elements are equal to a value. */
export function frequency<T>(values: Iterable<T>, value: T): number {
  return [...values].filter((each) => equals(value, each)).length;
}

//# section disjoint needs has
/** Whether two collections have no element in common. */
export function disjoint<T>(
  values: readonly T[] | ReadonlySet<T>,
  others: readonly T[] | ReadonlySet<T>,
): boolean {
  return values instanceof Set
    ? ![...others].some((each) => values.has(each))
    : ![...values].some((each) => has(others, each));
}

//# section requireRange throws IndexOutOfBoundsException IllegalArgumentException
function requireRange(from: number, to: number, length: number): void {
  if (from < 0) {
    throw new IndexOutOfBoundsException(`fromIndex = ${from}`);
  } else if (to > length) {
    throw new IndexOutOfBoundsException(`toIndex = ${to}`);
  } else if (from > to) {
    throw new IllegalArgumentException(`fromIndex(${from}) > toIndex(${to})`);
  }
}

//# section subList needs requireRange
/** The elements from one index up to, and without, another one, which must be there. */
export function subList<T>(list: readonly T[], from: number, to: number): T[] {
  requireRange(from, to, list.length);
  return list.slice(from, to);
}

//# section removeRange needs requireRange
/** Takes out the elements from one index up to, and without, another one, which must be there. */
export function removeRange<T>(list: T[], from: number, to: number): void {
  requireRange(from, to, list.length);
  list.splice(from, to - from);
}

//# section insertAll throws IndexOutOfBoundsException
/** Puts elements before the one at an index, or at the end. */
export function insertAll<T>(list: T[], index: number, values: Iterable<T>): void {
  if (index < 0 || index > list.length) {
    throw new IndexOutOfBoundsException(`Index: ${index}, Size: ${list.length}`);
  }
  list.splice(index, 0, ...values);
}

//# section replaceEach
/** Puts what a function makes of each element in its place. */
export function replaceEach<T>(list: T[], change: (element: T) => T): void {
  for (let i = 0; i < list.length; i++) {
    list[i] = change(list[i]);
  }
}

//# section swap needs set get
/** Exchanges the elements at two indexes, which must be there. */
export function swap<T>(list: T[], first: number, second: number): void {
  set(list, first, set(list, second, get(list, first)));
}

//# section copies throws IllegalArgumentException
/** A list that holds one element some times. */
export function copies<T>(count: number, element: T): T[] {
  if (count < 0) {
    throw new IllegalArgumentException(`List length = ${count}`);
  }
  return new Array<T>(count).fill(element);
}

//# section rotate
/** Moves all elements towards the end, those there to the start; or the other way. */
export function rotate<T>(list: T[], distance: number): void {
  const shift = list.length === 0 ? 0 : distance % list.length;
  list.unshift(...list.splice(shift > 0 ? list.length - shift : -shift));
}

//# section between throws IllegalArgumentException
/** The values from one of them to another one that doesn't come before. */
export function between<T>(values: readonly T[], from: T, to: T): T[] {
  const start = values.indexOf(from);
  const end = values.indexOf(to);
  if (start > end) {
    throw new IllegalArgumentException(`${from} > ${to}`);
  }
  return values.slice(start, end + 1);
}

//# section withSome throws IllegalArgumentException
/** A list that must have an element. */
export function withSome<T>(list: readonly T[]): readonly T[] {
  if (list.length === 0) {
    throw new IllegalArgumentException("Collection is empty");
  }
  return list;
}

//# section newList throws IllegalArgumentException
/** An empty list, for which a capacity was asked that must not be negative. */
export function newList<T>(capacity: number): T[] {
  if (capacity < 0) {
    throw new IllegalArgumentException(`Illegal Capacity: ${capacity}`);
  }
  return [];
}

//# section binarySearch
/** The index of a value in sorted values, or `-1 - index` of where it would go. */
export function binarySearch<T>(
  values: ArrayLike<T>,
  value: T,
  compare: (a: T, b: T) => number,
  from = 0,
  to = values.length,
): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compare(values[middle], value);
    if (order === 0) {
      return middle;
    } else if (order < 0) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return -1 - low;
}

//# section searchRange needs binarySearch requirePart
/** As `binarySearch`, in a part of the values. */
export function searchRange<T>(
  values: ArrayLike<T>,
  from: number,
  to: number,
  value: T,
  compare: (a: T, b: T) => number,
): number {
  requirePart(values.length, from, to);
  return binarySearch(values, value, compare, from, to);
}

//# section sortRange needs requirePart
/** Sorts a part of an array. */
export function sortRange<T>(
  array: { length: number; [index: number]: T },
  from: number,
  to: number,
  compare: (a: T, b: T) => number,
): void {
  requirePart(array.length, from, to);
  Array.from(array)
    .slice(from, to)
    .sort(compare)
    .forEach((element, index) => {
      array[from + index] = element;
    });
}

//# section fillRange needs requirePart
/** Puts a value into a part of an array. */
export function fillRange<T>(
  array: { length: number; fill(value: T, from: number, to: number): unknown },
  from: number,
  to: number,
  value: T,
): void {
  requirePart(array.length, from, to);
  array.fill(value, from, to);
}

//# section partOf needs requirePart
/** A part of an array. */
export function partOf<T>(array: readonly T[], from: number, to: number): T[] {
  requirePart(array.length, from, to);
  return array.slice(from, to);
}

//# section setAll
/** Puts into each place of an array what a function gives for its index. */
export function setAll<T>(array: T[], value: (index: number) => T): void {
  for (let index = 0; index < array.length; index++) {
    array[index] = value(index);
  }
}

//# section rowsEqual needs arraysEqual
/** Whether two arrays have arrays of the same numbers or texts. */
export function rowsEqual<T>(first: readonly T[][], second: readonly T[][]): boolean {
  return (
    first.length === second.length && first.every((row, index) => arraysEqual(row, second[index]))
  );
}

//# section copyInto throws IndexOutOfBoundsException
/** Copies elements of an array into another one, or to another place of the same. */
export function copyInto<T>(
  source: ArrayLike<T>,
  from: number,
  target: { length: number; [index: number]: T },
  to: number,
  length: number,
): void {
  const ends = Math.max(from + length - source.length, to + length - target.length);
  if (Math.min(from, to, length) < 0 || ends > 0) {
    throw new IndexOutOfBoundsException("arraycopy: out of bounds");
  }
  Array.from(source)
    .slice(from, from + length)
    .forEach((element, index) => {
      target[to + index] = element;
    });
}

//# section requirePart throws IllegalArgumentException IndexOutOfBoundsException
function requirePart(length: number, from: number, to: number): void {
  if (from > to) {
    throw new IllegalArgumentException(`fromIndex(${from}) > toIndex(${to})`);
  }
  if (from < 0 || to > length) {
    throw new IndexOutOfBoundsException(`Array index out of range: ${from < 0 ? from : to}`);
  }
}

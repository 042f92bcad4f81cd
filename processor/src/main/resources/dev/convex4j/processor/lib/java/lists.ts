//# section holds needs equals
/** Whether one of the elements is equal to a value. */
export function holds<T>(values: readonly T[], value: T): boolean {
  return values.some((each) => equals(value, each));
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

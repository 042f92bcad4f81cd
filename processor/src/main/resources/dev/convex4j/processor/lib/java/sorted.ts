//# section mapPart needs TreeMap
/** A copy of the entries of a sorted map whose keys pass a test. */
function mapPart<K, V>(map: TreeMap<K, V>, test: (key: K) => boolean): TreeMap<K, V> {
  return new TreeMap(
    map.compare,
    [...map].filter(([key]) => test(key)),
  );
}

//# section setPart needs TreeSet
/** A copy of the elements of a sorted set that pass a test. */
function setPart<T>(set: TreeSet<T>, test: (element: T) => boolean): TreeSet<T> {
  return new TreeSet(set.compare, [...set].filter(test));
}

//# section inside throws IllegalArgumentException
/** Tells what lies between two values, of which the first may not be the greater one. */
function inside<T>(
  compare: (first: T, second: T) => number,
  from: T,
  fromInclusive: boolean,
  to: T,
  toInclusive: boolean,
): (value: T) => boolean {
  if (compare(from, to) > 0) {
    throw new IllegalArgumentException("fromKey > toKey");
  }
  return (value) =>
    compare(value, from) > (fromInclusive ? -1 : 0) && compare(value, to) < (toInclusive ? 1 : 0);
}

//# section headMap needs mapPart
/** A copy of the entries below a key. */
export function headMap<K, V>(map: TreeMap<K, V>, to: K, inclusive = false): TreeMap<K, V> {
  return mapPart(map, (key) => map.compare(key, to) < (inclusive ? 1 : 0));
}

//# section tailMap needs mapPart
/** A copy of the entries from a key on. */
export function tailMap<K, V>(map: TreeMap<K, V>, from: K, inclusive = true): TreeMap<K, V> {
  return mapPart(map, (key) => map.compare(key, from) > (inclusive ? -1 : 0));
}

//# section subMap needs mapPart inside
/** A copy of the entries between two keys. */
export function subMap<K, V>(
  map: TreeMap<K, V>,
  from: K,
  fromInclusive: boolean,
  to: K,
  toInclusive: boolean,
): TreeMap<K, V> {
  return mapPart(map, inside(map.compare, from, fromInclusive, to, toInclusive));
}

//# section descendingMap needs TreeMap
/** A copy of a sorted map in the opposite order. */
export function descendingMap<K, V>(map: TreeMap<K, V>): TreeMap<K, V> {
  return new TreeMap((first: K, second: K) => map.compare(second, first), map);
}

//# section copyOfSortedMap needs TreeMap
/** A copy of a sorted map, in the same order. */
export function copyOfSortedMap<K, V>(map: TreeMap<K, V>): TreeMap<K, V> {
  return new TreeMap(map.compare, map);
}

//# section headSet needs setPart
/** A copy of the elements below a value. */
export function headSet<T>(set: TreeSet<T>, to: T, inclusive = false): TreeSet<T> {
  return setPart(set, (element) => set.compare(element, to) < (inclusive ? 1 : 0));
}

//# section tailSet needs setPart
/** A copy of the elements from a value on. */
export function tailSet<T>(set: TreeSet<T>, from: T, inclusive = true): TreeSet<T> {
  return setPart(set, (element) => set.compare(element, from) > (inclusive ? -1 : 0));
}

//# section subSet needs setPart inside
/** A copy of the elements between two values. */
export function subSet<T>(
  set: TreeSet<T>,
  from: T,
  fromInclusive: boolean,
  to: T,
  toInclusive: boolean,
): TreeSet<T> {
  return setPart(set, inside(set.compare, from, fromInclusive, to, toInclusive));
}

//# section descendingSet needs TreeSet
/** A copy of a sorted set in the opposite order. */
export function descendingSet<T>(set: TreeSet<T>): TreeSet<T> {
  return new TreeSet((first: T, second: T) => set.compare(second, first), set);
}

//# section copyOfSortedSet needs TreeSet
/** A copy of a sorted set, in the same order. */
export function copyOfSortedSet<T>(set: TreeSet<T>): TreeSet<T> {
  return new TreeSet(set.compare, set);
}

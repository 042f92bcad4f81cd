//# section isBlank
/** Whether a text is empty or all white space, in Java's sense of the word. */
export function isBlank(text: string): boolean {
  return /^[\t-\r\u001c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/u.test(text);
}

//# section trim
/** The text without spaces and control characters at its ends. */
export function trim(text: string): string {
  return text.replace(/^[\u0000- ]+|[\u0000- ]+$/g, "");
}

//# section divide
/** The quotient of two ints, cut off towards zero. */
export function divide(dividend: number, divisor: number): number {
  if (divisor === 0) {
    throw new Error("/ by zero");
  }
  return (dividend / divisor) | 0;
}

//# section remainder
/** The remainder of two ints, with the dividend's sign. */
export function remainder(dividend: number, divisor: number): number {
  if (divisor === 0) {
    throw new Error("/ by zero");
  }
  return dividend % divisor | 0;
}

//# section get
/** The element at an index, which must be there. */
export function get<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) {
    throw new RangeError(`Index ${index} out of bounds for length ${list.length}`);
  }
  return list[index];
}

//# section present
/** The value itself, which must be there. */
export function present<T>(value: T): NonNullable<T> {
  if (value === null || value === undefined) {
    throw new Error("No value present");
  }
  return value;
}

//# section orElseThrow
/** The value itself, or the error that `failure` makes. */
export function orElseThrow<T>(value: T, failure: () => Error): NonNullable<T> {
  if (value === null || value === undefined) {
    throw failure();
  }
  return value;
}

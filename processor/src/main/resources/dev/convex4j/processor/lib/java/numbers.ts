//# section power
/** A number to the power of another one, in Java's sense where one of them is no number or infinite. */
export function power(base: number, exponent: number): number {
  return Math.abs(base) === 1 && Math.abs(exponent) === Infinity ? NaN : Math.pow(base, exponent);
}

//# section copySign
/** A number with the sign of another one. */
export function copySign(size: number, sign: number): number {
  const negative = sign < 0 || Object.is(sign, -0);
  return negative ? -Math.abs(size) : Math.abs(size);
}

//# section checkIndex throws IndexOutOfBoundsException
/** The index itself, which must be below a length. */
export function checkIndex(index: number, length: number): number {
  if (index < 0 || index >= length) {
    throw new IndexOutOfBoundsException(`Index ${index} out of bounds for length ${length}`);
  }
  return index;
}

//# section requireNonNull
/** The value itself, which must not be null; otherwise there is an error with a message. */
export function requireNonNull<T>(
  value: T,
  message: string | null | (() => string | null),
): NonNullable<T> {
  if (value === null || value === undefined) {
    throw new TypeError(String(typeof message === "function" ? message() : message));
  }
  return value;
}

//# section requireNonNullElse needs nonNull
/** The first of two values that is not null. */
export function requireNonNullElse<T>(value: T, other: T): NonNullable<T> {
  return value ?? nonNull(other);
}

//# section highestOneBit
/** An int with the highest one-bit of another one alone. */
export function highestOneBit(value: number): number {
  return value === 0 ? 0 : 1 << (31 - Math.clz32(value));
}

//# section lowestOneBit
/** An int with the lowest one-bit of another one alone. */
export function lowestOneBit(value: number): number {
  return value & -value;
}

//# section rotateLeft
/** The bits of an int, moved left; what leaves on the left comes in on the right. */
export function rotateLeft(value: number, distance: number): number {
  return (value << distance) | (value >>> -distance);
}

//# section rotateRight
/** The bits of an int, moved right; what leaves on the right comes in on the left. */
export function rotateRight(value: number, distance: number): number {
  return (value >>> distance) | (value << -distance);
}

//# section reverseBits
/** The bits of an int from the last to the first. */
export function reverseBits(value: number): number {
  let reversed = 0;
  for (let bit = 0; bit < 32; bit++) {
    reversed = (reversed << 1) | ((value >>> bit) & 1);
  }
  return reversed;
}

//# section reverseBytes
/** The bytes of an int from the last to the first. */
export function reverseBytes(value: number): number {
  return (
    (value << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | ((value >>> 24) & 0xff)
  );
}

//# section divideUnsigned throws ArithmeticException
/** The quotient of two ints whose bits are read without a sign. */
export function divideUnsigned(dividend: number, divisor: number): number {
  if (divisor === 0) {
    throw new ArithmeticException("/ by zero");
  }
  return Math.floor((dividend >>> 0) / (divisor >>> 0)) | 0;
}

//# section remainderUnsigned throws ArithmeticException
/** The remainder of two ints whose bits are read without a sign. */
export function remainderUnsigned(dividend: number, divisor: number): number {
  if (divisor === 0) {
    throw new ArithmeticException("/ by zero");
  }
  return (dividend >>> 0) % (divisor >>> 0) | 0;
}

//# section highestOneBitLong
/** A long with the highest one-bit of another one alone. */
export function highestOneBitLong(value: bigint): bigint {
  const bits = BigInt.asUintN(64, value).toString(2);
  return value === 0n ? 0n : BigInt.asIntN(64, 1n << BigInt(bits.length - 1));
}

//# section lowestOneBitLong
/** A long with the lowest one-bit of another one alone. */
export function lowestOneBitLong(value: bigint): bigint {
  return BigInt.asIntN(64, value & -value);
}

//# section rotateLeftLong
/** The bits of a long, moved left; what leaves on the left comes in on the right. */
export function rotateLeftLong(value: bigint, distance: number): bigint {
  const bits = BigInt.asUintN(64, value);
  const count = BigInt(distance & 63);
  return BigInt.asIntN(64, (bits << count) | (bits >> (64n - count)));
}

//# section divideUnsignedLong throws ArithmeticException
/** The quotient of two longs whose bits are read without a sign. */
export function divideUnsignedLong(dividend: bigint, divisor: bigint): bigint {
  if (divisor === 0n) {
    throw new ArithmeticException("/ by zero");
  }
  return BigInt.asIntN(64, BigInt.asUintN(64, dividend) / BigInt.asUintN(64, divisor));
}

//# section remainderUnsignedLong throws ArithmeticException
/** The remainder of two longs whose bits are read without a sign. */
export function remainderUnsignedLong(dividend: bigint, divisor: bigint): bigint {
  if (divisor === 0n) {
    throw new ArithmeticException("/ by zero");
  }
  return BigInt.asIntN(64, BigInt.asUintN(64, dividend) % BigInt.asUintN(64, divisor));
}

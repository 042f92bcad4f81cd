//# section parseBigInteger needs digit throws NumberFormatException
/** Reads a whole number of any size. */
export function parseBigInteger(text: string, radix = 10): bigint {
  const unsigned = text.replace(/^[-+]/u, "");
  if (unsigned === "") {
    throw new NumberFormatException("Zero length BigInteger");
  } else if (/[-+]/u.test(unsigned)) {
    throw new NumberFormatException("Illegal embedded sign character");
  }
  const digits = unsigned.split("").map((unit) => digit(unit, radix));
  if (digits.includes(-1)) {
    // Java reads nine digits at a time.
    const start = digits.findIndex((each) => each !== 0);
    const first = start + ((digits.length - start) % 9 || 9);
    const wrong = digits.indexOf(-1);
    const from = wrong < first ? start : first + Math.floor((wrong - first) / 9) * 9;
    const group = unsigned.slice(from, wrong < first ? first : from + 9);
    throw new NumberFormatException(
      `For input string: "${group}"${radix === 10 ? "" : ` under radix ${radix}`}`,
    );
  }
  const value = digits.reduce((sum, each) => sum * BigInt(radix) + BigInt(each), 0n);
  return text.startsWith("-") ? -value : value;
}

//# section quotientOfBigs throws ArithmeticException
/** The quotient of two whole numbers, cut off towards zero. */
export function quotientOfBigs(dividend: bigint, divisor: bigint): bigint {
  if (divisor === 0n) {
    throw new ArithmeticException("BigInteger divide by zero");
  }
  return dividend / divisor;
}

//# section remainderOfBigs throws ArithmeticException
/** The remainder of two whole numbers, with the dividend's sign. */
export function remainderOfBigs(dividend: bigint, divisor: bigint): bigint {
  if (divisor === 0n) {
    throw new ArithmeticException("BigInteger divide by zero");
  }
  return dividend % divisor;
}

//# section modulo throws ArithmeticException
/** The remainder of a whole number that isn't negative. */
export function modulo(value: bigint, modulus: bigint): bigint {
  if (modulus <= 0n) {
    throw new ArithmeticException("BigInteger: modulus not positive");
  }
  return ((value % modulus) + modulus) % modulus;
}

//# section powerOfBig throws ArithmeticException
/** A whole number to the power of an int. */
export function powerOfBig(value: bigint, exponent: number): bigint {
  if (exponent < 0) {
    throw new ArithmeticException("Negative exponent");
  }
  return value ** BigInt(exponent);
}

//# section greatestDivisor
/** The greatest divisor that two whole numbers have in common. */
export function greatestDivisor(first: bigint, second: bigint): bigint {
  const rest = second === 0n ? first : greatestDivisor(second, first % second);
  return rest < 0n ? -rest : rest;
}

//# section modPower needs modulo throws ArithmeticException
/** The remainder of a power. */
export function modPower(value: bigint, exponent: bigint, modulus: bigint): bigint {
  let factor = modulo(value, modulus);
  if (exponent < 0n) {
    throw new ArithmeticException("BigInteger not invertible.");
  }
  let power = 1n % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    power = rest % 2n === 1n ? (power * factor) % modulus : power;
    factor = (factor * factor) % modulus;
  }
  return power;
}

//# section absBig
/** The size of a whole number. */
export function absBig(value: bigint): bigint {
  return value < 0n ? -value : value;
}

//# section minBig
/** The smaller of two whole numbers. */
export function minBig(first: bigint, second: bigint): bigint {
  return second < first ? second : first;
}

//# section maxBig
/** The greater of two whole numbers. */
export function maxBig(first: bigint, second: bigint): bigint {
  return second > first ? second : first;
}

//# section signOfBig
/** -1, 0 or 1 as a whole number is negative, zero or positive. */
export function signOfBig(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

//# section exactly throws ArithmeticException
/** A whole number that has so many bits at most. */
function exactly(value: bigint, bits: number, problem: string): bigint {
  if (BigInt.asIntN(bits, value) !== value) {
    throw new ArithmeticException(problem);
  }
  return value;
}

//# section exactLongOfBig needs exactly
/** A whole number that must be a long. */
export function exactLongOfBig(value: bigint): bigint {
  return exactly(value, 64, "BigInteger out of long range");
}

//# section exactIntOfBig needs exactly
/** A whole number that must be an int. */
export function exactIntOfBig(value: bigint): number {
  return Number(exactly(value, 32, "BigInteger out of int range"));
}

//# section BigDecimal
/** A decimal number: `unscaled` of which the last `scale` digits lie behind the point. */
export type BigDecimal = { readonly unscaled: bigint; readonly scale: number };

//# section bigHash
/** The hash of a whole number, as `BigInteger.hashCode` gives it. */
export function bigHash(value: bigint): number {
  const digits = (value < 0n ? -value : value).toString(16);
  let hash = 0;
  for (let end = digits.length % 8; end <= digits.length; end += 8) {
    hash = (Math.imul(31, hash) + parseInt(digits.slice(Math.max(end - 8, 0), end) || "0", 16)) | 0;
  }
  return (value < 0n ? -hash : hash) | 0;
}

//# section decimalHash needs BigDecimal bigHash
/** The hash of a decimal, as `BigDecimal.hashCode` gives it. */
export function decimalHash(value: BigDecimal): number {
  return (Math.imul(31, bigHash(value.unscaled)) + value.scale) | 0;
}

//# section decimalOf needs BigDecimal
/** The decimal of a whole number, of which some digits lie behind the point. */
export function decimalOf(unscaled: bigint, scale = 0): BigDecimal {
  return { unscaled, scale };
}

//# section parseDecimal needs BigDecimal throws NumberFormatException
/** What is wrong with the text of a decimal. */
function decimalProblem(text: string): string | undefined {
  const rest = text.replace(/^[-+]?\d*\.?\d*/u, "");
  const [, exponent] = /^e[-+]?(.*)$/isu.exec(rest) ?? [];
  if (exponent !== undefined && exponent !== "") {
    const long = /^0*[1-9]\d{10,}$/u.test(exponent);
    const digits = /^\d*$/u.test(exponent) ? "No digits found." : "Not a digit.";
    return long ? "Too many nonzero exponent digits." : digits;
  } else if (text === "" || exponent === "") {
    return undefined;
  } else if (rest === "") {
    return "No digits found.";
  }
  if (rest.startsWith(".")) {
    return "Character array contains more than one decimal point.";
  }
  return text.length > 18
    ? 'Character array is missing "e" notation exponential mark.'
    : `Character ${rest[0]} is neither a decimal digit number, decimal point, nor "e" notation exponential mark.`;
}

/** Reads a decimal. */
export function parseDecimal(text: string): BigDecimal {
  const found = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?0*\d{1,10}))?$/iu.exec(text);
  const [, sign, whole, fraction = "", exponent = "0"] = found ?? ["", "", ""];
  if (whole + fraction === "") {
    throw new NumberFormatException(decimalProblem(text));
  }
  const scale = fraction.length - Number(exponent);
  if (Math.abs(scale) > 2147483647) {
    throw new NumberFormatException("Scale out of range.");
  }
  const size = BigInt(whole + fraction);
  return { unscaled: sign === "-" ? -size : size, scale };
}

//# section aligned needs BigDecimal
/** Two decimals with the scale of the one with more digits behind the point. */
function aligned(first: BigDecimal, second: BigDecimal): [a: bigint, b: bigint, scale: number] {
  const scale = Math.max(first.scale, second.scale);
  return [
    first.unscaled * 10n ** BigInt(scale - first.scale),
    second.unscaled * 10n ** BigInt(scale - second.scale),
    scale,
  ];
}

//# section addDecimals needs aligned
/** The sum of two decimals. */
export function addDecimals(first: BigDecimal, second: BigDecimal): BigDecimal {
  const [a, b, scale] = aligned(first, second);
  return { unscaled: a + b, scale };
}

//# section subtractDecimals needs aligned
/** The difference of two decimals. */
export function subtractDecimals(first: BigDecimal, second: BigDecimal): BigDecimal {
  const [a, b, scale] = aligned(first, second);
  return { unscaled: a - b, scale };
}

//# section multiplyDecimals needs BigDecimal
/** The product of two decimals. */
export function multiplyDecimals(first: BigDecimal, second: BigDecimal): BigDecimal {
  return { unscaled: first.unscaled * second.unscaled, scale: first.scale + second.scale };
}

//# section compareDecimals needs aligned
/** -1, 0 or 1 as the first decimal is smaller, equal or greater, whatever their scales. */
export function compareDecimals(first: BigDecimal, second: BigDecimal): number {
  const [a, b] = aligned(first, second);
  return a < b ? -1 : a > b ? 1 : 0;
}

//# section minDecimal needs compareDecimals
/** The smaller of two decimals. */
export function minDecimal(first: BigDecimal, second: BigDecimal): BigDecimal {
  return compareDecimals(first, second) <= 0 ? first : second;
}

//# section maxDecimal needs compareDecimals
/** The greater of two decimals. */
export function maxDecimal(first: BigDecimal, second: BigDecimal): BigDecimal {
  return compareDecimals(first, second) >= 0 ? first : second;
}

//# section RoundingMode
type RoundingMode =
  | "UP"
  | "DOWN"
  | "CEILING"
  | "FLOOR"
  | "HALF_UP"
  | "HALF_DOWN"
  | "HALF_EVEN"
  | "UNNECESSARY";

//# section roundedQuotient needs RoundingMode throws ArithmeticException
/** A quotient of whole numbers, rounded. */
function roundedQuotient(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  if (divisor === 0n) {
    const long = BigInt.asIntN(64, dividend) === dividend;
    throw new ArithmeticException(long ? "/ by zero" : "BigInteger divide by zero");
  }
  const quotient = dividend / divisor;
  const rest = dividend % divisor;
  if (rest === 0n) {
    return quotient;
  } else if (mode === "UNNECESSARY") {
    throw new ArithmeticException("Rounding necessary");
  }
  const away = dividend < 0n === divisor < 0n ? 1n : -1n;
  const twice = rest < 0n ? -2n * rest : 2n * rest;
  const size = divisor < 0n ? -divisor : divisor;
  const up = {
    UP: true,
    DOWN: false,
    CEILING: away > 0n,
    FLOOR: away < 0n,
    HALF_UP: twice >= size,
    HALF_DOWN: twice > size,
    HALF_EVEN: twice > size || (twice === size && quotient % 2n !== 0n),
  };
  return up[mode] ? quotient + away : quotient;
}

//# section divideDecimals needs BigDecimal roundedQuotient
/** The quotient of two decimals with so many digits behind the point. */
export function divideDecimals(
  dividend: BigDecimal,
  divisor: BigDecimal,
  scale: number,
  mode: RoundingMode,
): BigDecimal {
  const shift = BigInt(scale + divisor.scale - dividend.scale);
  const [a, b] = shift < 0n ? [0n, -shift] : [shift, 0n];
  return {
    unscaled: roundedQuotient(dividend.unscaled * 10n ** a, divisor.unscaled * 10n ** b, mode),
    scale,
  };
}

//# section divideRounded needs divideDecimals
/** The quotient of two decimals with as many digits behind the point as the first has. */
export function divideRounded(
  dividend: BigDecimal,
  divisor: BigDecimal,
  mode: RoundingMode,
): BigDecimal {
  return divideDecimals(dividend, divisor, dividend.scale, mode);
}

//# section requireDivisor needs BigDecimal throws ArithmeticException
/** A decimal that another one is divided by. */
function requireDivisor(dividend: BigDecimal, divisor: BigDecimal): void {
  if (divisor.unscaled === 0n) {
    throw new ArithmeticException(
      dividend.unscaled === 0n ? "Division undefined" : "Division by zero",
    );
  }
}

//# section divideExactly needs requireDivisor throws ArithmeticException
/** The quotient of two decimals, which must have an end. */
export function divideExactly(dividend: BigDecimal, divisor: BigDecimal): BigDecimal {
  requireDivisor(dividend, divisor);
  let unscaled = dividend.unscaled;
  let scale = dividend.scale - divisor.scale;
  // A quotient has no more digits than its divisor has bits, or it has no end.
  const most = divisor.unscaled.toString(2).length;
  for (let digits = 0; unscaled % divisor.unscaled !== 0n; digits++) {
    if (digits === most) {
      throw new ArithmeticException(
        "Non-terminating decimal expansion; no exact representable decimal result.",
      );
    }
    unscaled *= 10n;
    scale++;
  }
  return { unscaled: unscaled / divisor.unscaled, scale };
}

//# section remainderOfDecimals needs requireDivisor aligned throws ArithmeticException
/** The remainder of two decimals, with the dividend's sign. */
export function remainderOfDecimals(dividend: BigDecimal, divisor: BigDecimal): BigDecimal {
  if (divisor.unscaled === 0n) {
    requireDivisor(dividend, divisor);
  }
  const [a, b, scale] = aligned(dividend, divisor);
  let quotient = a / b;
  let digits = quotient === 0n ? 0 : scale - Math.max(dividend.scale, divisor.scale);
  const least = dividend.scale - divisor.scale;
  while (digits > least && quotient % 10n === 0n) {
    quotient /= 10n;
    digits--;
  }
  const kept = Math.max(dividend.scale, Math.max(digits, least) + divisor.scale);
  return { unscaled: (a % b) / 10n ** BigInt(scale - kept), scale: kept };
}

//# section withScale needs BigDecimal roundedQuotient
/** The decimal with so many digits behind the point. */
export function withScale(
  value: BigDecimal,
  scale: number,
  mode: RoundingMode = "UNNECESSARY",
): BigDecimal {
  const unscaled =
    scale >= value.scale
      ? value.unscaled * 10n ** BigInt(scale - value.scale)
      : roundedQuotient(value.unscaled, 10n ** BigInt(value.scale - scale), mode);
  return { unscaled, scale };
}

//# section negateDecimal needs BigDecimal
/** The decimal with the opposite sign. */
export function negateDecimal(value: BigDecimal): BigDecimal {
  return { unscaled: -value.unscaled, scale: value.scale };
}

//# section absDecimal needs BigDecimal
/** The size of a decimal. */
export function absDecimal(value: BigDecimal): BigDecimal {
  return value.unscaled < 0n ? { unscaled: -value.unscaled, scale: value.scale } : value;
}

//# section signOfDecimal needs BigDecimal
/** -1, 0 or 1 as a decimal is negative, zero or positive. */
export function signOfDecimal(value: BigDecimal): number {
  return value.unscaled < 0n ? -1 : value.unscaled > 0n ? 1 : 0;
}

//# section powerOfDecimal needs BigDecimal throws ArithmeticException
/** A decimal to the power of an int. */
export function powerOfDecimal(value: BigDecimal, exponent: number): BigDecimal {
  if (exponent < 0 || exponent > 999999999) {
    throw new ArithmeticException("Invalid operation");
  }
  return { unscaled: value.unscaled ** BigInt(exponent), scale: value.scale * exponent };
}

//# section stripTrailingZeros needs BigDecimal
/** The same number without zeros at its end. */
export function stripTrailingZeros(value: BigDecimal): BigDecimal {
  let { unscaled, scale } = value;
  if (unscaled === 0n) {
    return { unscaled, scale: 0 };
  }
  while (unscaled % 10n === 0n) {
    unscaled /= 10n;
    scale--;
  }
  return { unscaled, scale };
}

//# section movePoint needs BigDecimal
/** The number with its point some digits further right. */
export function movePoint(value: BigDecimal, digits: number): BigDecimal {
  const scale = value.scale - digits;
  return digits === 0 || scale >= 0
    ? { unscaled: value.unscaled, scale }
    : { unscaled: value.unscaled * 10n ** BigInt(-scale), scale: 0 };
}

//# section digitsOfDecimal needs BigDecimal
/** How many digits a decimal has. */
export function digitsOfDecimal(value: BigDecimal): number {
  return value.unscaled.toString().replace("-", "").length;
}

//# section wholeOfDecimal needs BigDecimal
/** A decimal, cut off towards zero. */
export function wholeOfDecimal(value: BigDecimal): bigint {
  return value.scale > 0
    ? value.unscaled / 10n ** BigInt(value.scale)
    : value.unscaled * 10n ** BigInt(-value.scale);
}

//# section exactWhole needs BigDecimal wholeOfDecimal exactly throws ArithmeticException
/** A decimal that must be a whole number of so many bits. */
function exactWhole(value: BigDecimal, bits: number): bigint {
  if (value.unscaled.toString().length - value.scale > 25) {
    throw new ArithmeticException("Overflow");
  } else if (value.scale > 0 && value.unscaled % 10n ** BigInt(value.scale) !== 0n) {
    throw new ArithmeticException("Rounding necessary");
  }
  return exactly(wholeOfDecimal(value), bits, "Overflow");
}

//# section exactLongOfDecimal needs exactWhole
/** A decimal that must be a long. */
export function exactLongOfDecimal(value: BigDecimal): bigint {
  return exactWhole(value, 64);
}

//# section exactIntOfDecimal needs exactWhole
/** A decimal that must be an int. */
export function exactIntOfDecimal(value: BigDecimal): number {
  return Number(exactWhole(value, 32));
}

//# section plainDecimalText needs BigDecimal
/** A decimal without an exponent. */
export function plainDecimalText(value: BigDecimal): string {
  const { unscaled, scale } = value;
  if (scale <= 0) {
    return unscaled === 0n ? "0" : String(unscaled) + "0".repeat(-scale);
  }
  const digits = unscaled
    .toString()
    .replace("-", "")
    .padStart(scale + 1, "0");
  return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

//# section bigDecimalText needs plainDecimalText
/** A decimal as Java writes it: with an exponent where it would have many zeros. */
export function bigDecimalText(value: BigDecimal): string {
  const digits = value.unscaled.toString().replace("-", "");
  const exponent = digits.length - 1 - value.scale;
  if (value.scale >= 0 && exponent >= -6) {
    return plainDecimalText(value);
  }
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
  const power = exponent === 0 ? "" : `E${exponent > 0 ? "+" : ""}${exponent}`;
  return `${value.unscaled < 0n ? "-" : ""}${digits[0]}${fraction}${power}`;
}

//# section fixedDecimal needs absDecimal plainDecimalText withScale
/** A decimal with so many digits behind the point, as a format writes it. */
export function fixedDecimal(value: BigDecimal, digits: number): string {
  const size = plainDecimalText(withScale(absDecimal(value), digits, "HALF_UP"));
  return value.unscaled < 0n ? `-${size}` : size;
}

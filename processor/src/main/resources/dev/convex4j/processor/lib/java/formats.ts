//# section IllegalFormatException needs IllegalArgumentException
/** Java's `java.util.IllegalFormatException`. */
export class IllegalFormatException extends IllegalArgumentException {
  name = "java.util.IllegalFormatException";
}

//# section FormatValue
/** An argument of a format, of a class that JavaScript's own values don't tell. */
export class FormatValue {
  constructor(
    readonly className: string,
    readonly text: string,
    /** The number that it is, or its text with so many digits behind the point. */
    readonly value: number | bigint | ((decimals: number) => string) | null = null,
  ) {}
}

//# section formatDouble needs FormatValue doubleText
/** A double as an argument of a format; other numbers there are ints. */
export function formatDouble(value: number): FormatValue {
  return new FormatValue("java.lang.Double", doubleText(value), value);
}

//# section formatFloat needs FormatValue floatText
/** A float as an argument of a format; other numbers there are ints. */
export function formatFloat(value: number): FormatValue {
  return new FormatValue("java.lang.Float", floatText(value), value);
}

//# section formatDecimal needs FormatValue bigDecimalText fixedDecimal
/** A decimal as an argument of a format. */
export function formatDecimal(value: BigDecimal): FormatValue {
  const fixed = (decimals: number) => fixedDecimal(value, decimals);
  return new FormatValue("java.math.BigDecimal", bigDecimalText(value), fixed);
}

//# section formatText needs FormatValue fixed scientific grouped throws DuplicateFormatFlagsException FormatFlagsConversionMismatchException IllegalFormatArgumentIndexException IllegalFormatCodePointException IllegalFormatConversionException IllegalFormatFlagsException IllegalFormatPrecisionException IllegalFormatWidthException MissingFormatArgumentException MissingFormatWidthException UnknownFormatConversionException UnsupportedOperationException
/** A place for an argument in a format, or `%n` or `%%`. */
interface FormatPlace {
  /** From 1, as it is written; 0 where it isn't. */
  index: number;
  flags: string;
  width: number | null;
  precision: number | null;
  /** The letter, always the small one. */
  conversion: string;
  upperCase: boolean;
}

/** What Java's `String.format` makes of a format that is computed, and its arguments. */
export function formatText(format: string, args: readonly unknown[]): string {
  const specifiers = [
    ...format.matchAll(/%(?:(?:(\d+)\$)?([-#+ 0,(<]*)(\d+)?(?:\.(\d+))?([tT]?)([a-zA-Z%]))?/g),
  ];
  const places = specifiers.map((specifier) => formatPlace(specifier, format));
  let text = format.slice(0, specifiers[0]?.index);
  let [next, last] = [0, -1];
  places.forEach((place, i) => {
    if (place.conversion === "%" || place.conversion === "n") {
      text += justified(place.conversion === "%" ? "%" : "\n", place);
    } else {
      last = place.flags.includes("<") ? last : place.index > 0 ? place.index - 1 : next++;
      if (last < 0 || last >= args.length) {
        const message = `Format specifier '${specifierText(place)}'`;
        throw new MissingFormatArgumentException(message);
      }
      const written = writtenAs(place, args[last]);
      text += justified(place.upperCase ? written.toUpperCase() : written, place);
    }
    text += format.slice(specifiers[i].index + specifiers[i][0].length, specifiers[i + 1]?.index);
  });
  return text;
}

function justified(text: string, { flags, width }: FormatPlace): string {
  return flags.includes("-") ? text.padEnd(width ?? 0) : text.padStart(width ?? 0);
}

function formatPlace(specifier: RegExpMatchArray, format: string): FormatPlace {
  const [whole, index, flags, width, precision, date, letter] = specifier;
  if (letter === undefined) {
    const wrong = format.charAt(specifier.index! + 1) || whole;
    throw new UnknownFormatConversionException(`Conversion = '${wrong}'`);
  }
  const place: FormatPlace = {
    index: Number(index ?? 0),
    flags,
    width: width === undefined ? null : Number(width),
    precision: precision === undefined ? null : Number(precision),
    conversion: letter.toLowerCase(),
    upperCase: letter !== letter.toLowerCase(),
  };
  const twice = [...flags].find((flag, i) => flags.indexOf(flag) < i);
  const tooMuch = 2147483647;
  if (place.index > tooMuch) {
    const message = "Format argument index: (not representable as int)";
    throw new IllegalFormatArgumentIndexException(message);
  } else if (index !== undefined && place.index === 0) {
    throw new IllegalFormatArgumentIndexException("Illegal format argument index = 0");
  } else if (twice !== undefined) {
    throw new DuplicateFormatFlagsException(`Flags = '${twice}'`);
  } else if (place.width !== null && place.width > tooMuch) {
    throw new IllegalFormatWidthException("-2147483648");
  } else if (place.precision !== null && place.precision > tooMuch) {
    throw new IllegalFormatPrecisionException("-2147483648");
  } else if (date !== "" || /[haA]/.test(place.conversion)) {
    throw new UnsupportedOperationException(`${whole} in a format that is computed`);
  } else if (!/[bBsScCdoxXeEgGfn%]/.test(letter)) {
    throw new UnknownFormatConversionException(`Conversion = '${letter}'`);
  }
  requireFitting(place);
  return place;
}

/** Java looks at the flags, the width and the precision before it writes anything. */
function requireFitting(place: FormatPlace): void {
  const { flags, width, precision, conversion } = place;
  const numeric = /[doxefg]/.test(conversion);
  if (conversion === "b") {
    requireNone(place, "#");
  }
  if (/[cn%]/.test(conversion) && precision !== null) {
    throw new IllegalFormatPrecisionException(String(precision));
  } else if (conversion === "n" && width !== null) {
    throw new IllegalFormatWidthException(String(width));
  } else if ((conversion === "n" && flags !== "") || (conversion === "%" && /[^-]/.test(flags))) {
    throw new IllegalFormatFlagsException(`Flags = '${flagsText(flags)}'`);
  } else if (conversion === "c") {
    requireNone(place, "#+ 0,(");
  }
  if (width === null && (numeric ? /[-0]/ : /-/).test(flags)) {
    throw new MissingFormatWidthException(specifierText(place));
  } else if (numeric && [/\+/, / /].every((flag) => flag.test(flags))) {
    throw new IllegalFormatFlagsException(`Flags = '${flagsText(flags, place.upperCase)}'`);
  } else if (numeric && [/-/, /0/].every((flag) => flag.test(flags))) {
    throw new IllegalFormatFlagsException(`Flags = '${flagsText(flags, place.upperCase)}'`);
  } else if (/[dox]/.test(conversion) && precision !== null) {
    throw new IllegalFormatPrecisionException(String(precision));
  }
  const wrong: Record<string, string> = { d: "#", o: ",", x: ",", e: ",", g: "#" };
  requireNone(place, numeric ? (wrong[conversion] ?? "") : conversion === "%" ? "" : "+ 0,(");
}

function requireNone({ flags, conversion }: FormatPlace, wrong: string): void {
  const found = [...flags].filter((flag) => wrong.includes(flag)).join("");
  if (found !== "") {
    const message = `Conversion = ${conversion}, Flags = ${flagsText(found)}`;
    throw new FormatFlagsConversionMismatchException(message);
  }
}

/** The flags in Java's order. */
function flagsText(flags: string, upperCase = false): string {
  return [..."-^#+ 0,(<"]
    .filter((flag) => (flag === "^" ? upperCase : flags.includes(flag)))
    .join("");
}

function specifierText({ index, flags, width, precision, ...place }: FormatPlace): string {
  const shown = index > 0 && place.conversion !== "%" && !flags.includes("<") ? `${index}$` : "";
  const decimals = precision === null ? "" : `.${precision}`;
  const letter = place.upperCase ? place.conversion.toUpperCase() : place.conversion;
  return `%${flagsText(flags)}${shown}${width ?? ""}${decimals}${letter}`;
}

function writtenAs(place: FormatPlace, argument: unknown): string {
  const { conversion, precision } = place;
  if (argument === null || conversion === "s" || conversion === "b") {
    if (conversion === "s") {
      requireNone(place, "#");
    }
    const truth = argument === null ? "false" : typeof argument === "boolean" ? argument : "true";
    const text = conversion === "b" ? String(truth) : formatValue(argument).text;
    return conversion === "c" ? text : text.slice(0, precision ?? text.length);
  }
  const value = formatValue(argument);
  const written =
    conversion === "c"
      ? characterAs(value)
      : /[dox]/.test(conversion)
        ? wholeAs(place, value)
        : floatingAs(place, value);
  if (written === null) {
    const message = `${conversion} != ${value.className}`;
    throw new IllegalFormatConversionException(message);
  }
  return written;
}

function formatValue(value: unknown): FormatValue {
  if (value instanceof FormatValue) {
    return value;
  } else if (typeof value === "number") {
    return new FormatValue("java.lang.Integer", String(value), value);
  } else if (typeof value === "bigint") {
    return new FormatValue("java.lang.Long", String(value), value);
  }
  const name = typeof value === "boolean" ? "java.lang.Boolean" : "java.lang.String";
  return new FormatValue(name, String(value));
}

/** How many bits the numbers of a class have, which `%x` shows. */
const BITS: Record<string, number> = {
  "java.lang.Byte": 8,
  "java.lang.Short": 16,
  "java.lang.Integer": 32,
  "java.lang.Long": 64,
};

function characterAs({ className, text, value }: FormatValue): string | null {
  if (typeof value !== "number" || !(className in BITS)) {
    return className === "java.lang.Character" ? text : null;
  } else if (value < 0 || value > 0x10ffff) {
    const code = `0x${(value >>> 0).toString(16)}`;
    throw new IllegalFormatCodePointException(`Code point = ${code}`);
  }
  return String.fromCodePoint(value);
}

function wholeAs(place: FormatPlace, { className, text, value }: FormatValue): string | null {
  const bits = BITS[className] as number | undefined;
  if (bits === undefined && className !== "java.math.BigInteger") {
    return null;
  } else if (place.conversion === "d") {
    const size = text.replace("-", "");
    return signed(place, text.startsWith("-"), place.flags.includes(",") ? grouped(size) : size);
  }
  if (bits !== undefined) {
    requireNone(place, "+ (");
  }
  const whole = BigInt(value as number | bigint);
  const size = bits === undefined ? (whole < 0n ? -whole : whole) : BigInt.asUintN(bits, whole);
  const mark = place.flags.includes("#") ? (place.conversion === "x" ? "0x" : "0") : "";
  const digits = size.toString(place.conversion === "x" ? 16 : 8);
  return signed(place, bits === undefined && whole < 0n, digits, mark);
}

function floatingAs(place: FormatPlace, { className, value }: FormatValue): string | null {
  const decimals = place.precision ?? 6;
  if (typeof value === "function") {
    if (place.conversion !== "f") {
      throw new UnsupportedOperationException(`%${place.conversion} of a BigDecimal`);
    }
    const text = value(decimals);
    return signed(place, text.startsWith("-"), pointed(place, text.replace("-", "")));
  } else if (typeof value !== "number" || className in BITS) {
    return null;
  } else if (Number.isNaN(value)) {
    return "NaN";
  }
  const negative = value < 0 || Object.is(value, -0);
  const size = Math.abs(value);
  if (size === Infinity) {
    return signed({ ...place, flags: place.flags.replace("0", "") }, negative, "Infinity");
  }
  const text =
    place.conversion === "f"
      ? fixed(size, decimals)
      : place.conversion === "e"
        ? scientific(size, decimals)
        : generalText(size, Math.max(decimals, 1));
  return signed(place, negative, pointed(place, text));
}

/** A number with so many digits, with an exponent where it is very small or large. */
function generalText(size: number, digits: number): string {
  const text = scientific(size, digits - 1);
  const exponent = Number(text.slice(text.indexOf("e") + 1));
  const plain = size === 0 || (exponent >= -4 && exponent < digits);
  return plain ? fixed(size, digits - 1 - exponent) : text;
}

/** A number's text with commas, and with a point also where nothing follows it. */
function pointed({ flags }: FormatPlace, text: string): string {
  const whole = flags.includes("#") && !text.includes(".") ? text.replace(/^\d+/, "$&.") : text;
  return flags.includes(",") ? grouped(whole) : whole;
}

/** A number's text with what stands for its sign, and zeros up to the width. */
function signed({ flags, width }: FormatPlace, negative: boolean, size: string, mark = ""): string {
  const brackets = negative && flags.includes("(");
  const plus = flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  const start = (negative ? (brackets ? "(" : "-") : plus) + mark;
  const room = (width ?? 0) - start.length - (brackets ? 1 : 0);
  const digits = flags.includes("0") ? size.padStart(room, "0") : size;
  return `${start}${digits}${brackets ? ")" : ""}`;
}

//# section DuplicateFormatFlagsException needs IllegalFormatException
/** Java's `java.util.DuplicateFormatFlagsException`. */
export class DuplicateFormatFlagsException extends IllegalFormatException {
  name = "java.util.DuplicateFormatFlagsException";
}

//# section FormatFlagsConversionMismatchException needs IllegalFormatException
/** Java's `java.util.FormatFlagsConversionMismatchException`. */
export class FormatFlagsConversionMismatchException extends IllegalFormatException {
  name = "java.util.FormatFlagsConversionMismatchException";
}

//# section IllegalFormatArgumentIndexException needs IllegalFormatException
/** Java's `java.util.IllegalFormatArgumentIndexException`. */
export class IllegalFormatArgumentIndexException extends IllegalFormatException {
  name = "java.util.IllegalFormatArgumentIndexException";
}

//# section IllegalFormatCodePointException needs IllegalFormatException
/** Java's `java.util.IllegalFormatCodePointException`. */
export class IllegalFormatCodePointException extends IllegalFormatException {
  name = "java.util.IllegalFormatCodePointException";
}

//# section IllegalFormatConversionException needs IllegalFormatException
/** Java's `java.util.IllegalFormatConversionException`. */
export class IllegalFormatConversionException extends IllegalFormatException {
  name = "java.util.IllegalFormatConversionException";
}

//# section IllegalFormatFlagsException needs IllegalFormatException
/** Java's `java.util.IllegalFormatFlagsException`. */
export class IllegalFormatFlagsException extends IllegalFormatException {
  name = "java.util.IllegalFormatFlagsException";
}

//# section IllegalFormatPrecisionException needs IllegalFormatException
/** Java's `java.util.IllegalFormatPrecisionException`. */
export class IllegalFormatPrecisionException extends IllegalFormatException {
  name = "java.util.IllegalFormatPrecisionException";
}

//# section IllegalFormatWidthException needs IllegalFormatException
/** Java's `java.util.IllegalFormatWidthException`. */
export class IllegalFormatWidthException extends IllegalFormatException {
  name = "java.util.IllegalFormatWidthException";
}

//# section MissingFormatArgumentException needs IllegalFormatException
/** Java's `java.util.MissingFormatArgumentException`. */
export class MissingFormatArgumentException extends IllegalFormatException {
  name = "java.util.MissingFormatArgumentException";
}

//# section MissingFormatWidthException needs IllegalFormatException
/** Java's `java.util.MissingFormatWidthException`. */
export class MissingFormatWidthException extends IllegalFormatException {
  name = "java.util.MissingFormatWidthException";
}

//# section UnknownFormatConversionException needs IllegalFormatException
/** Java's `java.util.UnknownFormatConversionException`. */
export class UnknownFormatConversionException extends IllegalFormatException {
  name = "java.util.UnknownFormatConversionException";
}

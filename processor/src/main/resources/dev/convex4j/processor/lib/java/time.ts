//# section DateTimeException needs RuntimeException
/** Java's `java.time.DateTimeException`. */
export class DateTimeException extends RuntimeException {
  name = "java.time.DateTimeException";
}

//# section DateTimeParseException needs DateTimeException
/** Java's `java.time.format.DateTimeParseException`. */
export class DateTimeParseException extends DateTimeException {
  name = "java.time.format.DateTimeParseException";
}

//# section UnsupportedTemporalTypeException needs DateTimeException
/** Java's `java.time.temporal.UnsupportedTemporalTypeException`. */
export class UnsupportedTemporalTypeException extends DateTimeException {
  name = "java.time.temporal.UnsupportedTemporalTypeException";
}

//# section inRange throws DateTimeException
/** A part of a date or a time, which must be one that there is. */
function inRange(
  value: number,
  field: string,
  least: number,
  greatest: number,
  range = `${least} - ${greatest}`,
): number {
  if (value < least || value > greatest) {
    throw new DateTimeException(`Invalid value for ${field} (valid values ${range}): ${value}`);
  }
  return value;
}

//# section validYear needs inRange
/** A year that a date may have. */
function validYear(year: number): number {
  return inRange(year, "Year", -999999999, 999999999);
}

//# section exactTime
/** A number of milliseconds that JavaScript knows exactly: years from -283457 to 287396. */
export function exactTime(time: number): number {
  if (!Number.isSafeInteger(time)) {
    throw new Error(`A time of ${time} milliseconds can't be kept exactly`);
  }
  return time;
}

//# section exactNumber
/** A long as a number, which must be exact. */
export function exactNumber(value: bigint): number {
  if (!Number.isSafeInteger(Number(value))) {
    throw new Error(`${value} can't be computed with exactly`);
  }
  return Number(value);
}

//# section wholeMillis
/** The milliseconds that a number of nanoseconds is. */
function wholeMillis(nanos: number): number {
  if (nanos % 1000000 !== 0) {
    throw new Error(`${nanos} nanoseconds are no whole milliseconds, which times consist of`);
  }
  return nanos / 1000000;
}

//# section dateFields
/** The year, the month and the day of a date, which is a number of days since 1970-01-01. */
function dateFields(date: number): [year: number, month: number, day: number] {
  // Where years begin in March, a leap day is the last one of its year. 400 years have 146097 days.
  const days = date + 719468;
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const leapDays =
    Math.floor(ofEra / 1460) - Math.floor(ofEra / 36524) + Math.floor(ofEra / 146096);
  const year = Math.floor((ofEra - leapDays) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  return month < 10 ? [era * 400 + year, month + 3, day] : [era * 400 + year + 1, month - 9, day];
}

//# section dateWith
/** The date of a year, a month and a day that there are. */
function dateWith(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(ofEra / 4) - Math.floor(ofEra / 100);
  return era * 146097 + ofEra * 365 + leapDays + ofYear - 719468;
}

//# section isLeapYear
/** Whether a year has a 29th of February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

//# section daysInMonth needs isLeapYear
/** How many days a month has. */
function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

//# section clampedDate needs daysInMonth dateWith
/** The date of a year, a month and a day, or the last day of the month where it has fewer. */
function clampedDate(year: number, month: number, day: number): number {
  return dateWith(year, month, Math.min(day, daysInMonth(year, month)));
}

//# section MONTHS
const MONTHS = [
  "JANUARY",
  "FEBRUARY",
  "MARCH",
  "APRIL",
  "MAY",
  "JUNE",
  "JULY",
  "AUGUST",
  "SEPTEMBER",
  "OCTOBER",
  "NOVEMBER",
  "DECEMBER",
] as const;

//# section WEEKDAYS
const WEEKDAYS = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
] as const;

//# section monthOf needs MONTHS throws DateTimeException
/** The month with a number from 1 to 12. */
export function monthOf(number: number): (typeof MONTHS)[number] {
  if (number < 1 || number > 12) {
    throw new DateTimeException(`Invalid value for MonthOfYear: ${number}`);
  }
  return MONTHS[number - 1];
}

//# section monthNumber needs MONTHS
/** The number of a month, from 1 to 12. */
export function monthNumber(month: (typeof MONTHS)[number]): number {
  return MONTHS.indexOf(month) + 1;
}

//# section monthAfter needs MONTHS
/** The month that comes a number of months after another one. */
export function monthAfter(
  month: (typeof MONTHS)[number],
  months: number,
): (typeof MONTHS)[number] {
  return MONTHS[(((MONTHS.indexOf(month) + months) % 12) + 12) % 12];
}

//# section monthLength needs MONTHS daysInMonth
/** How many days a month has. */
export function monthLength(month: (typeof MONTHS)[number], leapYear: boolean): number {
  return daysInMonth(leapYear ? 2000 : 2001, MONTHS.indexOf(month) + 1);
}

//# section weekdayOf needs WEEKDAYS throws DateTimeException
/** The day of the week with a number from 1 to 7. */
export function weekdayOf(number: number): (typeof WEEKDAYS)[number] {
  if (number < 1 || number > 7) {
    throw new DateTimeException(`Invalid value for DayOfWeek: ${number}`);
  }
  return WEEKDAYS[number - 1];
}

//# section weekdayNumber needs WEEKDAYS
/** The number of a day of the week, from 1 to 7. */
export function weekdayNumber(weekday: (typeof WEEKDAYS)[number]): number {
  return WEEKDAYS.indexOf(weekday) + 1;
}

//# section weekdayAfter needs WEEKDAYS
/** The day of the week that comes a number of days after another one. */
export function weekdayAfter(
  weekday: (typeof WEEKDAYS)[number],
  days: number,
): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[(((WEEKDAYS.indexOf(weekday) + days) % 7) + 7) % 7];
}

//# section shortName
/** The first three letters of a name of a month or of a day of the week, in English. */
export function shortName(name: string): string {
  return name[0] + name.slice(1, 3).toLowerCase();
}

//# section fullName
/** The name of a month or of a day of the week, in English. */
export function fullName(name: string): string {
  return name[0] + name.slice(1).toLowerCase();
}

//# section dateOf needs MONTHS validYear inRange daysInMonth dateWith throws DateTimeException
/** The date of a year, a month and a day, which must be there: a number of days since 1970-01-01. */
export function dateOf(year: number, month: number, day: number): number {
  validYear(year);
  inRange(month, "MonthOfYear", 1, 12);
  inRange(day, "DayOfMonth", 1, 31, "1 - 28/31");
  if (day > daysInMonth(year, month)) {
    throw new DateTimeException(
      day === 29
        ? `Invalid date 'February 29' as '${year}' is not a leap year`
        : `Invalid date '${MONTHS[month - 1]} ${day}'`,
    );
  }
  return dateWith(year, month, day);
}

//# section validDate needs inRange
/** A number of days since 1970-01-01, which must be that of a date. */
export function validDate(days: number): number {
  return inRange(days, "EpochDay", -365243219162, 365241780471);
}

//# section dateOfYearDay needs validYear inRange isLeapYear dateWith throws DateTimeException
/** The date of a year and a day of it. */
export function dateOfYearDay(year: number, day: number): number {
  validYear(year);
  inRange(day, "DayOfYear", 1, 366, "1 - 365/366");
  if (day === 366 && !isLeapYear(year)) {
    throw new DateTimeException(`Invalid date 'DayOfYear 366' as '${year}' is not a leap year`);
  }
  return dateWith(year, 1, 1) + day - 1;
}

//# section yearOf needs dateFields
/** The year of a date. */
export function yearOf(date: number): number {
  return dateFields(date)[0];
}

//# section monthNumberOf needs dateFields
/** The month of a date, from 1 to 12. */
export function monthNumberOf(date: number): number {
  return dateFields(date)[1];
}

//# section monthOfDate needs dateFields MONTHS
/** The month of a date. */
export function monthOfDate(date: number): (typeof MONTHS)[number] {
  return MONTHS[dateFields(date)[1] - 1];
}

//# section dayOf needs dateFields
/** The day of a date in its month. */
export function dayOf(date: number): number {
  return dateFields(date)[2];
}

//# section dayOfYear needs dateFields dateWith
/** The day of a date in its year. */
export function dayOfYear(date: number): number {
  return date - dateWith(dateFields(date)[0], 1, 1) + 1;
}

//# section weekdayOfDate needs WEEKDAYS
/** The day of the week of a date. */
export function weekdayOfDate(date: number): (typeof WEEKDAYS)[number] {
  // 1970-01-01 was a Thursday.
  return WEEKDAYS[(((date + 3) % 7) + 7) % 7];
}

//# section lengthOfMonth needs dateFields daysInMonth
/** How many days the month of a date has. */
export function lengthOfMonth(date: number): number {
  const [year, month] = dateFields(date);
  return daysInMonth(year, month);
}

//# section lastOfMonth needs dateFields dateOf daysInMonth
/** The last date of the month of a date. */
export function lastOfMonth(date: number): number {
  const [year, month] = dateFields(date);
  return dateOf(year, month, daysInMonth(year, month));
}

//# section weekdayFrom needs WEEKDAYS plusDays weekdayOfDate
/** The next date with a day of the week, at least so many days later. */
export function weekdayFrom(
  date: number,
  weekday: (typeof WEEKDAYS)[number],
  least: number,
): number {
  const days = WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOfDate(date));
  return plusDays(date, ((days - least + 14) % 7) + least);
}

//# section weekdayUntil needs WEEKDAYS minusDays weekdayOfDate
/** The last date with a day of the week, at least so many days earlier. */
export function weekdayUntil(
  date: number,
  weekday: (typeof WEEKDAYS)[number],
  least: number,
): number {
  const days = WEEKDAYS.indexOf(weekdayOfDate(date)) - WEEKDAYS.indexOf(weekday);
  return minusDays(date, ((days - least + 14) % 7) + least);
}

//# section plusDays needs dateFields validYear validDate
/** The date some days later. */
export function plusDays(date: number, days: number): number {
  if (Math.abs(date + days) > 365000000000) {
    const [year, , day] = dateFields(date);
    if (day + days > 0 && day + days < 60) {
      validYear(year + (date + days > 365241780471 ? 1 : 0));
    }
  }
  return validDate(date + days);
}

//# section minusDays needs plusDays
/** The date some days earlier. */
export function minusDays(date: number, days: number): number {
  return plusDays(date, -days);
}

//# section plusMonths needs dateFields validYear clampedDate
/** The same day some months later, or the last one of that month. */
export function plusMonths(date: number, months: number): number {
  const [year, month, day] = dateFields(date);
  const count = year * 12 + month - 1 + months;
  const newYear = validYear(Math.floor(count / 12));
  return clampedDate(newYear, count - newYear * 12 + 1, day);
}

//# section withYear needs dateFields validYear clampedDate
/** The same day of another year, or the last one of its month. */
export function withYear(date: number, year: number): number {
  const [, month, day] = dateFields(date);
  return clampedDate(validYear(year), month, day);
}

//# section withMonth needs dateFields inRange clampedDate
/** The same day of another month, or the last one of it. */
export function withMonth(date: number, month: number): number {
  const [year, , day] = dateFields(date);
  return clampedDate(year, inRange(month, "MonthOfYear", 1, 12), day);
}

//# section withDay needs dateFields dateOf
/** Another day of the same month, which must have it. */
export function withDay(date: number, day: number): number {
  const [year, month] = dateFields(date);
  return dateOf(year, month, day);
}

//# section withDayOfYear needs dateFields dateOfYearDay
/** Another day of the same year, which must have it. */
export function withDayOfYear(date: number, day: number): number {
  return dateOfYearDay(dateFields(date)[0], day);
}

//# section compareDates needs dateFields
/** The difference of two years, of two months in a year, or of two days in a month. */
export function compareDates(first: number, second: number): number {
  const [year, month, day] = dateFields(first);
  const [otherYear, otherMonth, otherDay] = dateFields(second);
  return year - otherYear || month - otherMonth || day - otherDay;
}

//# section monthsBetween needs dateFields
/** How many whole months lie between two dates. */
export function monthsBetween(first: number, second: number): number {
  const [year, month, day] = dateFields(first);
  const [otherYear, otherMonth, otherDay] = dateFields(second);
  const days = ((otherYear - year) * 12 + otherMonth - month) * 32 + otherDay - day;
  return Math.trunc(days / 32);
}

//# section timeOfDayOf needs inRange wholeMillis
/** A time of a day: a number of milliseconds. */
export function timeOfDayOf(hour: number, minute: number, second = 0, nano = 0): number {
  inRange(hour, "HourOfDay", 0, 23);
  inRange(minute, "MinuteOfHour", 0, 59);
  inRange(second, "SecondOfMinute", 0, 59);
  inRange(nano, "NanoOfSecond", 0, 999999999);
  return ((hour * 60 + minute) * 60 + second) * 1000 + wholeMillis(nano);
}

//# section timeOfSecond needs inRange
/** The time of a day so many seconds after midnight. */
export function timeOfSecond(second: number): number {
  inRange(second, "SecondOfDay", 0, 86399);
  return second * 1000;
}

//# section dateAndTimeOf needs dateOf timeOfDayOf exactTime
/** A date with a time: a number of milliseconds since 1970-01-01. */
export function dateAndTimeOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second = 0,
  nano = 0,
): number {
  const date = dateOf(year, month, day);
  return exactTime(date * 86400000 + timeOfDayOf(hour, minute, second, nano));
}

//# section atTime needs exactTime
/** A date with a time of the day. */
export function atTime(date: number, time: number): number {
  return exactTime(date * 86400000 + time);
}

//# section dateOfTime
/** The date of a date with a time. */
export function dateOfTime(time: number): number {
  return Math.floor(time / 86400000);
}

//# section timeOfDay
/** The time of the day of a date with a time. */
export function timeOfDay(time: number): number {
  return ((time % 86400000) + 86400000) % 86400000;
}

//# section timePart
/** A part of a time: how often it has had `unit`, counted from 0 after `count` of them. */
export function timePart(time: number, unit: number, count: number): number {
  return ((Math.floor(time / unit) % count) + count) % count;
}

//# section withTimePart needs timePart inRange
/** The time with another hour, minute or second. */
export function withTimePart(
  time: number,
  unit: number,
  count: number,
  value: number,
  field: string,
): number {
  return time + (inRange(value, field, 0, count - 1) - timePart(time, unit, count)) * unit;
}

//# section plusTime needs timeOfDay
/** A time of a day some milliseconds later, perhaps of the next day. */
export function plusTime(time: number, millis: number): number {
  return timeOfDay(time + (millis % 86400000));
}

//# section timePlusMonths needs atTime dateOfTime timeOfDay plusMonths
/** The same time some months later, or on the last day of that month. */
export function timePlusMonths(time: number, months: number): number {
  return atTime(plusMonths(dateOfTime(time), months), timeOfDay(time));
}

//# section timeMonthsBetween needs monthsBetween dateOfTime timeOfDay
/** How many whole months lie between two dates with times. */
export function timeMonthsBetween(first: number, second: number): number {
  const days = dateOfTime(second) - dateOfTime(first);
  const later = timeOfDay(second) - timeOfDay(first);
  const whole = days > 0 && later < 0 ? days - 1 : days < 0 && later > 0 ? days + 1 : days;
  return monthsBetween(dateOfTime(first), dateOfTime(first) + whole);
}

//# section timeWithDay needs atTime dateOfTime timeOfDay withDay
/** The same time on another day of the month, which must have it. */
export function timeWithDay(time: number, day: number): number {
  return atTime(withDay(dateOfTime(time), day), timeOfDay(time));
}

//# section timeWithDayOfYear needs atTime dateOfTime timeOfDay withDayOfYear
/** The same time on another day of the year, which must have it. */
export function timeWithDayOfYear(time: number, day: number): number {
  return atTime(withDayOfYear(dateOfTime(time), day), timeOfDay(time));
}

//# section secondsAndNanos needs exactTime wholeMillis inRange
/** A time of seconds since 1970-01-01 and nanoseconds. */
export function secondsAndNanos(seconds: number, nanos: number): number {
  return exactTime(seconds * 1000 + wholeMillis(inRange(nanos, "NanoOfSecond", 0, 999999999)));
}

//# section compareTimes
/** -1 or 1 where two times differ by seconds, or the nanoseconds between them. */
export function compareTimes(first: number, second: number): number {
  const seconds = Math.floor(first / 1000) - Math.floor(second / 1000);
  return Math.sign(seconds) || (first - second) * 1000000;
}

//# section compareDatesAndTimes needs compareDates dateOfTime
/** As dates are compared, or -1, 0 or 1 as times of one day are. */
export function compareDatesAndTimes(first: number, second: number): number {
  return compareDates(dateOfTime(first), dateOfTime(second)) || Math.sign(first - second);
}

//# section dateText needs dateFields
/** `2026-01-31`. */
export function dateText(date: number): string {
  const [year, month, day] = dateFields(date);
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  const parts = [
    sign + String(Math.abs(year)).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ];
  return parts.join("-");
}

//# section clockText needs timeOfDay
/** `09:30:00`, or `09:30:00.250`. */
function clockText(time: number): string {
  const ofDay = timeOfDay(time);
  const text = new Date(ofDay).toISOString().slice(11, 23);
  return ofDay % 1000 < 1 ? text.slice(0, 8) : text;
}

//# section timeText needs clockText
/** `09:30`, `09:30:15`, or `09:30:15.250`. */
export function timeText(time: number): string {
  return clockText(time).replace(/:00$/u, "");
}

//# section dateAndTimeText needs dateText dateOfTime timeText
/** `2026-01-31T09:30`. */
export function dateAndTimeText(time: number): string {
  return `${dateText(dateOfTime(time))}T${timeText(time)}`;
}

//# section instantText needs dateText dateOfTime clockText
/** `2026-01-31T09:30:00Z`. */
export function instantText(time: number): string {
  return `${dateText(dateOfTime(time))}T${clockText(time)}Z`;
}

//# section durationText
/** `PT8H6M12.345S`. */
export function durationText(time: number): string {
  const duration = Math.floor(time);
  const whole = Math.trunc(duration / 1000);
  const [hours, minutes, seconds] = [whole / 3600, (whole / 60) % 60, whole % 60].map(Math.trunc);
  const millis = String(Math.abs(duration % 1000)).padStart(3, "0");
  const sign = duration < 0 && seconds === 0 ? "-" : "";
  const fraction = duration % 1000 === 0 ? "" : `.${millis}`.replace(/0+$/u, "");
  const parts = [
    hours === 0 ? "" : `${hours}H`,
    minutes === 0 ? "" : `${minutes}M`,
    seconds === 0 && fraction === "" ? "" : `${fraction && sign}${seconds}${fraction}S`,
  ];
  return `PT${parts.join("") || "0S"}`;
}

//# section durationPart
/** Whole units of the seconds of a duration, counted from 0 after `count` of them. */
export function durationPart(duration: number, seconds: number, count: number): number {
  return (Math.trunc(Math.floor(duration / 1000) / seconds) % count) + 0;
}

//# section dividedDuration throws ArithmeticException
/** How often a duration has another one in it. */
export function dividedDuration(duration: number, divisor: number): bigint {
  if (divisor === 0) {
    throw new ArithmeticException("Division by zero");
  }
  return BigInt(Math.trunc(duration / divisor));
}

//# section TimeReader needs wholeMillis throws DateTimeParseException
/** Reads the text of a time from left to right. */
class TimeReader {
  private position = 0;

  constructor(private readonly text: string) {}

  private get shown(): string {
    return this.text.length > 64 ? `${this.text.slice(0, 64)}...` : this.text;
  }

  fail(position = this.position): never {
    throw new DateTimeParseException(
      `Text '${this.shown}' could not be parsed at index ${position}`,
    );
  }

  /** The next part of the text, if it is as a pattern says. */
  next(pattern: string): RegExpExecArray | null {
    const regex = new RegExp(pattern, "iy");
    regex.lastIndex = this.position;
    const found = regex.exec(this.text);
    this.position = found === null ? this.position : regex.lastIndex;
    return found;
  }

  /** A part of the text that must be there. */
  expect(pattern: string): string {
    return (this.next(pattern) ?? this.fail())[0];
  }

  literal(text: string): void {
    if (!this.text.startsWith(text, this.position)) {
      this.fail();
    }
    this.position += text.length;
  }

  number(digits = 2): number {
    return Number(this.expect(`[0-9]{${digits}}`));
  }

  /** Four digits, or more with a sign. */
  year(width = 4, most = 10, reserved = 0): number {
    const start = this.position;
    const sign = this.next("[-+]")?.[0] ?? "";
    const digits =
      this.next(`[0-9]{${width},${most}}(?=[0-9]{${reserved}})`)?.[0] ??
      this.expect(`[0-9]{${width}}`);
    const long = digits.length > width;
    if (sign === "-" ? Number(digits) === 0 : (sign === "+") !== long) {
      this.fail(start);
    }
    return sign === "-" ? -Number(digits) : Number(digits);
  }

  /** The end of the text, and what a function makes of what was read before. */
  end<T>(value: () => T): T {
    if (this.position < this.text.length) {
      throw new DateTimeParseException(
        `Text '${this.shown}' could not be parsed, unparsed text found at index ${this.position}`,
      );
    }
    try {
      return value();
    } catch (error) {
      throw new DateTimeParseException(
        `Text '${this.shown}' could not be parsed: ${(error as Error).message}`,
        { cause: error },
      );
    }
  }
}

/** The year, the month and the day of `2026-01-31`. */
function readDate(reader: TimeReader): [year: number, month: number, day: number] {
  const year = reader.year();
  reader.expect("-");
  const month = reader.number();
  reader.expect("-");
  return [year, month, reader.number()];
}

/** The hour, the minute, the second and the nanosecond of `09:30:15.25`. */
function readTime(
  reader: TimeReader,
): [hour: number, minute: number, second: number, nano: number] {
  const hour = reader.number();
  reader.expect(":");
  const minute = reader.number();
  const [, second = "0", fraction = ""] = reader.next(":([0-9]{2})(?:\\.([0-9]{0,9}))?") ?? [];
  return [hour, minute, Number(second), Number(fraction.padEnd(9, "0"))];
}

//# section parseDate needs TimeReader dateOf
/** Reads `2026-01-31`. */
export function parseDate(text: string): number {
  const reader = new TimeReader(text);
  const [year, month, day] = readDate(reader);
  return reader.end(() => dateOf(year, month, day));
}

//# section parseTime needs TimeReader timeOfDayOf
/** Reads `09:30` or `09:30:15.250`. */
export function parseTime(text: string): number {
  const reader = new TimeReader(text);
  const [hour, minute, second, nano] = readTime(reader);
  return reader.end(() => timeOfDayOf(hour, minute, second, nano));
}

//# section parseDateAndTime needs TimeReader dateAndTimeOf
/** Reads `2026-01-31T09:30`. */
export function parseDateAndTime(text: string): number {
  const reader = new TimeReader(text);
  const [year, month, day] = readDate(reader);
  reader.expect("T");
  const [hour, minute, second, nano] = readTime(reader);
  return reader.end(() => dateAndTimeOf(year, month, day, hour, minute, second, nano));
}

//# section parseInstant needs TimeReader dateWith daysInMonth wholeMillis exactTime throws DateTimeException
/** Reads `2026-01-31T09:30:00Z`, also with the offset of another time zone. */
export function parseInstant(text: string): number {
  const reader = new TimeReader(text);
  const [year, month, day] = readDate(reader);
  reader.expect("T");
  const hour = reader.number();
  reader.expect(":");
  const minute = reader.number();
  reader.expect(":");
  const second = reader.number();
  const nano = Number((reader.next("\\.([0-9]{0,9})")?.[1] ?? "").padEnd(9, "0"));
  const zone = reader.next("Z|([-+])([0-9]{2}):([0-5][0-9])(?::([0-5][0-9]))?") ?? reader.fail();
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = zone;
  const midnight = hour === 24 && minute === 0 && second === 0 && nano === 0;
  const leapSecond = hour === 23 && minute === 59 && second === 60;
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!valid || minute > 59 || (hour > 23 && !midnight) || (second > 59 && !leapSecond)) {
    reader.fail(0);
  }
  return reader.end(() => {
    if (Number(hours) > 23) {
      throw new DateTimeException("Value out of range: Hour[0-23], Minute[0-59], Second[0-59]");
    }
    const clock = (hour * 60 + minute) * 60 + (leapSecond ? 59 : second);
    const offset = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    const time = dateWith(year, month, day) * 86400 + clock - (sign === "-" ? -offset : offset);
    return exactTime(time * 1000 + wholeMillis(nano));
  });
}

//# section parseDuration needs wholeMillis exactTime throws DateTimeParseException
/** Reads `PT8H6M12.345S`, also with days before. */
export function parseDuration(text: string): number {
  const pattern =
    /^([-+]?)P(?:([-+]?\d+)D)?(T(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+)(?:[.,](\d{0,9}))?S)?)?$/iu;
  const found = pattern.exec(text);
  const parts = found?.slice(2) ?? [];
  if (found === null || found[3]?.length === 1 || parts.every((part) => part === undefined)) {
    throw new DateTimeParseException("Text cannot be parsed to a Duration");
  }
  const [, sign, days = "0", , hours = "0", minutes = "0", seconds = "0", fraction = ""] = found;
  const whole = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  const millis = wholeMillis(Number(fraction.padEnd(9, "0")));
  const duration = whole * 1000 + (seconds.startsWith("-") ? -millis : millis);
  return exactTime(sign === "-" ? 0 - duration : duration);
}

//# section monthCount needs validYear inRange
/** A month of a year: the number of months since the year 0. */
export function monthCount(year: number, month: number): number {
  return validYear(year) * 12 + inRange(month, "MonthOfYear", 1, 12) - 1;
}

//# section monthOfYear
/** The number of a month of a year, from 1 to 12. */
export function monthOfYear(months: number): number {
  return (((months % 12) + 12) % 12) + 1;
}

//# section validMonths needs validYear
/** A number of months since the year 0, whose year must be one that there is. */
export function validMonths(months: number): number {
  validYear(Math.floor(months / 12));
  return months;
}

//# section monthsOfDate needs dateFields
/** The month of a year that a date is in. */
export function monthsOfDate(date: number): number {
  const [year, month] = dateFields(date);
  return year * 12 + month - 1;
}

//# section dateInMonth needs dateOf monthOfYear
/** The date of a day of a month, which must have it. */
export function dateInMonth(months: number, day: number): number {
  return dateOf(Math.floor(months / 12), monthOfYear(months), day);
}

//# section lastDateInMonth needs dateWith daysInMonth monthOfYear
/** The date of the last day of a month. */
export function lastDateInMonth(months: number): number {
  const year = Math.floor(months / 12);
  const month = monthOfYear(months);
  return dateWith(year, month, daysInMonth(year, month));
}

//# section lengthOfMonths needs daysInMonth monthOfYear
/** How many days a month of a year has. */
export function lengthOfMonths(months: number): number {
  return daysInMonth(Math.floor(months / 12), monthOfYear(months));
}

//# section compareMonths needs monthOfYear
/** The difference of two years, or of two months in a year. */
export function compareMonths(first: number, second: number): number {
  return (
    Math.floor(first / 12) - Math.floor(second / 12) || monthOfYear(first) - monthOfYear(second)
  );
}

//# section monthsText needs monthOfYear
/** `2026-01`. */
export function monthsText(months: number): string {
  const year = Math.floor(months / 12);
  const parts = [
    (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0"),
    String(monthOfYear(months)).padStart(2, "0"),
  ];
  return parts.join("-");
}

//# section parseMonths needs TimeReader monthCount
/** Reads `2026-01`. */
export function parseMonths(text: string): number {
  const reader = new TimeReader(text);
  const year = reader.year();
  reader.expect("-");
  const month = reader.number();
  return reader.end(() => monthCount(year, month));
}

//# section formatTime needs dateFields weekdayOfDate monthOf fullName shortName timePart dateOfTime throws UnsupportedTemporalTypeException
/** A part of a date or a time in a pattern: what it is called, and its text. */
const PATTERN_PARTS: Record<
  string,
  { field: string; ofDate: boolean; text: (time: number, length: number) => string }
> = {
  u: { field: "Year", ofDate: true, text: (time, length) => yearText(yearIn(time), length) },
  y: {
    field: "YearOfEra",
    ofDate: true,
    text: (time, length) => yearText(yearIn(time) > 0 ? yearIn(time) : 1 - yearIn(time), length),
  },
  M: {
    field: "MonthOfYear",
    ofDate: true,
    text: (time, length) => namedText(dateFields(dateOfTime(time))[1], length, monthOf),
  },
  d: {
    field: "DayOfMonth",
    ofDate: true,
    text: (time, length) => padded(dateFields(dateOfTime(time))[2], length),
  },
  E: {
    field: "DayOfWeek",
    ofDate: true,
    text: (time, length) =>
      namedText(0, Math.max(length, 3), () => weekdayOfDate(dateOfTime(time))),
  },
  a: {
    field: "AmPmOfDay",
    ofDate: false,
    text: (time) => (timePart(time, 3600000, 24) < 12 ? "AM" : "PM"),
  },
  H: {
    field: "HourOfDay",
    ofDate: false,
    text: (time, length) => padded(timePart(time, 3600000, 24), length),
  },
  h: {
    field: "ClockHourOfAmPm",
    ofDate: false,
    text: (time, length) => padded(timePart(time, 3600000, 12) || 12, length),
  },
  m: {
    field: "MinuteOfHour",
    ofDate: false,
    text: (time, length) => padded(timePart(time, 60000, 60), length),
  },
  s: {
    field: "SecondOfMinute",
    ofDate: false,
    text: (time, length) => padded(timePart(time, 1000, 60), length),
  },
  S: {
    field: "NanoOfSecond",
    ofDate: false,
    text: (time, length) =>
      padded(timePart(time, 1, 1000), 3)
        .padEnd(9, "0")
        .slice(0, length),
  },
};

function yearIn(time: number): number {
  return dateFields(dateOfTime(time))[0];
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** Years of more digits than the pattern has are written with a sign. */
function yearText(year: number, length: number): string {
  if (length === 2) {
    return padded(Math.abs(year) % 100, 2);
  }
  const sign = year < 0 ? "-" : length >= 4 && Math.abs(year) >= 10 ** length ? "+" : "";
  return sign + padded(Math.abs(year), length);
}

function namedText(number: number, length: number, name: (number: number) => string): string {
  if (length < 3) {
    return padded(number, length);
  }
  return length === 3 ? shortName(name(number)) : fullName(name(number));
}

/** A date with a time as a pattern says; a month, a date or a time of the day alone has only its own parts. */
export function formatTime(
  time: number,
  pattern: string,
  has: "month" | "date" | "time" | "both",
): string {
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/gu,
    (found, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) {
        return quoted === "" ? "'" : quoted.replaceAll("''", "'");
      }
      const part = PATTERN_PARTS[letter];
      const there = has === "month" ? "uyM".includes(letter) : part.ofDate === (has === "date");
      if (has !== "both" && !there) {
        throw new UnsupportedTemporalTypeException(`Unsupported field: ${part.field}`);
      }
      return part.text(time, found.length);
    },
  );
}

//# section PatternReader needs TimeReader validYear inRange clampedDate timeOfDayOf exactTime
/** What a text says that is written as a pattern of Java's says. */
class PatternReader {
  private readonly parts: Record<string, number> = {};
  private readonly reader: TimeReader;

  constructor(text: string, pattern: string) {
    this.reader = new TimeReader(text);
    const tokens = [...pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^]/gu)];
    tokens.forEach(([token, quoted, letter], index) => {
      if (letter !== undefined) {
        this.parts[letter] = this.part(token, reservedDigits(tokens.slice(index + 1)));
      } else {
        const literal = quoted === undefined ? token : quoted.replaceAll("''", "'") || "'";
        this.reader.literal(literal);
      }
    });
  }

  private part(token: string, reserved: number): number {
    if (!/^(?:yyyy|uuuu|M{1,2}|d{1,2}|H{1,2}|m{1,2}|s{1,2}|S{1,9})$/u.test(token)) {
      throw new Error(`Texts can't be read with the \`${token}\` of a pattern`);
    }
    if (/^[yu]/u.test(token)) {
      return this.reader.year(4, 19, reserved);
    } else if (token.startsWith("S")) {
      return this.reader.number(token.length) * 10 ** (9 - token.length);
    }
    return token.length === 1 && reserved === 0
      ? Number(this.reader.expect("[0-9]{1,19}"))
      : this.reader.number(token.length);
  }

  /** The date; days that a month doesn't have are its last one, as Java has it. */
  private date(): number {
    const { y: yearOfEra = 1, u: year = yearOfEra } = this.parts;
    inRange(yearOfEra, "YearOfEra", 1, 1000000000, "1 - 999999999/1000000000");
    validYear(year);
    const month = inRange(this.parts.M ?? NaN, "MonthOfYear", 1, 12);
    return clampedDate(year, month, inRange(this.parts.d ?? NaN, "DayOfMonth", 1, 31, "1 - 28/31"));
  }

  /** The time of the day, which may be that of the end of the day. */
  private time(): number {
    const { H: hour = NaN, m: minute = 0, s: second = 0, S: nano = 0 } = this.parts;
    return hour === 24 && minute === 0 && second === 0 && nano === 0
      ? 86400000
      : timeOfDayOf(hour, minute, second, nano);
  }

  ofDate(): number {
    return this.reader.end(() => this.date());
  }

  ofTime(): number {
    return this.reader.end(() => this.time() % 86400000);
  }

  ofBoth(): number {
    return this.reader.end(() => exactTime(this.date() * 86400000 + this.time()));
  }
}

/** How many digits must be left for the parts that follow without anything between. */
function reservedDigits(tokens: RegExpExecArray[]): number {
  const end = tokens.findIndex(([token]) => !/^(?:MM|dd|HH|mm|ss|S+)$/u.test(token));
  return tokens
    .slice(0, end === -1 ? tokens.length : end)
    .reduce((sum, [token]) => sum + token.length, 0);
}

//# section parseDateAs needs PatternReader
/** Reads a date that is written as a pattern says. */
export function parseDateAs(text: string, pattern: string): number {
  return new PatternReader(text, pattern).ofDate();
}

//# section parseTimeAs needs PatternReader
/** Reads a time of the day that is written as a pattern says. */
export function parseTimeAs(text: string, pattern: string): number {
  return new PatternReader(text, pattern).ofTime();
}

//# section parseDateAndTimeAs needs PatternReader
/** Reads a date with a time that is written as a pattern says. */
export function parseDateAndTimeAs(text: string, pattern: string): number {
  return new PatternReader(text, pattern).ofBoth();
}

//# section periodOf
/** A number of years, months and days as `P1Y2M3D`. */
export function periodOf(years: number, months: number, days: number): string {
  const parts = [
    years === 0 ? "" : `${years}Y`,
    months === 0 ? "" : `${months}M`,
    days === 0 ? "" : `${days}D`,
  ];
  return `P${parts.join("") || "0D"}`;
}

//# section periodPart
/** The years, months or days of a period. */
export function periodPart(period: string, unit: "Y" | "M" | "D"): number {
  const found = new RegExp(`(-?\\d+)${unit}`, "u").exec(period);
  return found === null ? 0 : Number(found[1]);
}

//# section periodMonths needs periodPart
/** The months of a period, those of its years included. */
export function periodMonths(period: string): number {
  return periodPart(period, "Y") * 12 + periodPart(period, "M");
}

//# section plusPeriod needs plusMonths plusDays periodMonths periodPart
/** The date after a period: first its months, then its days. */
export function plusPeriod(date: number, period: string): number {
  return plusDays(plusMonths(date, periodMonths(period)), periodPart(period, "D"));
}

//# section minusPeriod needs plusMonths plusDays periodMonths periodPart
/** The date before a period: first its months, then its days. */
export function minusPeriod(date: number, period: string): number {
  return plusDays(plusMonths(date, -periodMonths(period)), -periodPart(period, "D"));
}

//# section periodBetween needs dateFields plusMonths lengthOfMonth periodOf
/** The whole years and months from one date to another, and the days that remain. */
export function periodBetween(first: number, second: number): string {
  const [year, month, day] = dateFields(first);
  const [otherYear, otherMonth, otherDay] = dateFields(second);
  let months = (otherYear - year) * 12 + otherMonth - month;
  let days = otherDay - day;
  if (months > 0 && days < 0) {
    months--;
    days = second - plusMonths(first, months);
  } else if (months < 0 && days > 0) {
    months++;
    days -= lengthOfMonth(second);
  }
  return periodOf(Math.trunc(months / 12), months % 12, days);
}

/** Whether a text is empty or all white space, in Java's sense of the word. */
export function isBlank(text: string): boolean {
  return /^[\t-\r\u001c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/u.test(text);
}

/** The text without spaces and control characters at its ends. */
export function trim(text: string): string {
  return text.replace(/^[\u0000- ]+|[\u0000- ]+$/g, "");
}

/** The value itself, which must be there. */
export function present<T>(value: T): NonNullable<T> {
  if (value === null || value === undefined) {
    throw new Error("No value present");
  }
  return value;
}

//# section StringBuilder needs charAt substring lastIndexOf throws IndexOutOfBoundsException
/** A text that changes in place. */
export class StringBuilder {
  #text: string;

  constructor(text = "") {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  append(value: string | number | bigint | boolean | null): this {
    this.#text += String(value);
    return this;
  }

  /** A text cut off, or filled up with the character 0. */
  setLength(length: number): void {
    this.#check(0, length, Math.max(length, 0));
    this.#text = this.#text.substring(0, length).padEnd(length, "\0");
  }

  insert(index: number, value: string | number | bigint | boolean | null): this {
    this.#check(index, index, this.length);
    return this.#put(index, index, String(value));
  }

  delete(start: number, end: number): this {
    return this.replace(start, end, "");
  }

  deleteCharAt(index: number): this {
    this.#check(index, index + 1, this.length);
    return this.#put(index, index + 1, "");
  }

  replace(start: number, end: number, text: string): this {
    const last = Math.min(end, this.length);
    this.#check(start, last, this.length);
    return this.#put(start, last, text);
  }

  setCharAt(index: number, unit: string): void {
    this.#check(index, index + 1, this.length);
    this.#put(index, index + 1, unit);
  }

  #put(start: number, end: number, text: string): this {
    this.#text = this.#text.substring(0, start) + text + this.#text.substring(end);
    return this;
  }

  #check(start: number, end: number, length: number): void {
    if (start < 0 || start > end || end > length) {
      throw new IndexOutOfBoundsException(`start ${start}, end ${end}, length ${length}`);
    }
  }

  /** Keeps the two halves of a character outside of the first plane in their order. */
  reverse(): this {
    this.#text = Array.from(this.#text).reverse().join("");
    return this;
  }

  charAt(index: number): string {
    return charAt(this.#text, index);
  }

  substring(start: number, end = this.length): string {
    return substring(this.#text, start, end);
  }

  indexOf(part: string, from = 0): number {
    return this.#text.indexOf(part, from);
  }

  lastIndexOf(part: string, from = this.length): number {
    return lastIndexOf(this.#text, part, from);
  }

  toString(): string {
    return this.#text;
  }
}

//# section newBuilder needs StringBuilder throws NegativeArraySizeException
/** An empty text that changes in place; Java makes room for as many characters. */
export function newBuilder(capacity: number): StringBuilder {
  if (capacity < 0) {
    throw new NegativeArraySizeException(String(capacity));
  }
  return new StringBuilder();
}

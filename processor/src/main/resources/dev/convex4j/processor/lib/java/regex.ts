//# section split
/** The parts of a text between separators: at most `limit`, if it is positive; without empty ones at the end, if it is 0. */
export function split(text: string, separator: string | RegExp, limit = 0): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { index, length } of matchesIn(text, separator)) {
    if (parts.length === limit - 1) {
      break;
    }
    // Java puts nothing before a separator without characters at the start.
    if (index + length > 0) {
      parts.push(text.slice(end, index));
      end = index + length;
    }
  }
  parts.push(text.slice(end));
  while (limit === 0 && end > 0 && parts.at(-1) === "") {
    parts.pop();
  }
  return parts;
}

function matchesIn(text: string, separator: string | RegExp): { index: number; length: number }[] {
  const regex =
    typeof separator === "string"
      ? new RegExp(separator.replace(/[$()*+.?[\\\]^{|}]/gu, "\\$&"), "g")
      : separator;
  return Array.from(text.matchAll(regex), (match) => ({
    index: match.index,
    length: match[0].length,
  }));
}

//# section splitBy needs split global
/** The parts of a text between what a pattern matches. */
export function splitBy(pattern: RegExp, text: string, limit = 0): string[] {
  return split(text, global(pattern), limit);
}

//# section global
/** A pattern for looking for one match after the other. */
function global(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `dg${pattern.flags}`);
}

//# section expand throws IllegalArgumentException IndexOutOfBoundsException
/** A replacement with the groups of a match in it, as Java writes them: `$1`, `${name}`, `\$`. */
function expand(replacement: string, match: RegExpMatchArray): string {
  const part = /\\(.?)|\$(?:(\d+)|\{(\w*)\}|)/gsu;
  return replacement.replace(part, (_, escaped?: string, digits?: string, name?: string) => {
    if (digits !== undefined) {
      return numbered(digits, match);
    } else if (name !== undefined) {
      return named(name, match);
    } else if (escaped === undefined || escaped === "") {
      const what =
        escaped === "" ? "character to be escaped is missing" : "Illegal group reference";
      throw new IllegalArgumentException(what);
    }
    return escaped;
  });
}

/** A group by its number: as many digits as there are groups for. */
function numbered(digits: string, match: RegExpMatchArray): string {
  let length = 1;
  while (length < digits.length && Number(digits.slice(0, length + 1)) < match.length) {
    length++;
  }
  const group = Number(digits.slice(0, length));
  if (group >= match.length) {
    throw new IndexOutOfBoundsException(`No group ${group}`);
  }
  return (match[group] ?? "") + digits.slice(length);
}

/** A group by its name. */
function named(name: string, match: RegExpMatchArray): string {
  if (match.groups === undefined || !(name in match.groups)) {
    throw new IllegalArgumentException(`No group with name {${name}}`);
  }
  return match.groups[name] ?? "";
}

//# section replaceMatches needs expand
/** A text with what a pattern matches replaced, once or, with the flag `g`, everywhere. */
export function replaceMatches(text: string, pattern: RegExp, replacement: string): string {
  const matches = pattern.global ? [...text.matchAll(pattern)] : [text.match(pattern)];
  let result = "";
  let end = 0;
  for (const match of matches) {
    if (match !== null) {
      result += text.slice(end, match.index) + expand(replacement, match);
      end = match.index! + match[0].length;
    }
  }
  return result + text.slice(end);
}

//# section quoteReplacement
/** A replacement that stands for itself. */
export function quoteReplacement(text: string): string {
  return text.replace(/[$\\]/gu, "\\$&");
}

//# section Match throws IllegalStateException IndexOutOfBoundsException IllegalArgumentException
/** What a pattern matched, and where. */
export class Match {
  constructor(
    protected readonly groups: number,
    protected match: RegExpExecArray | null,
  ) {}

  /** The text of the match or of one of its groups; null where the group is not part of it. */
  group(): string;
  group(key: number | string): string | null;
  group(key: number | string = 0): string | null {
    const match = this.matched();
    const group =
      typeof key === "number" ? match[this.checked(key)] : match.groups?.[this.known(key)];
    return group ?? null;
  }

  start(key: number | string = 0): number {
    return this.span(key)?.[0] ?? -1;
  }

  end(key: number | string = 0): number {
    return this.span(key)?.[1] ?? -1;
  }

  groupCount(): number {
    return this.groups;
  }

  private span(key: number | string): [number, number] | undefined {
    const indices = this.matched().indices!;
    return typeof key === "number" ? indices[this.checked(key)] : indices.groups?.[this.known(key)];
  }

  private matched(): RegExpExecArray {
    if (this.match === null) {
      throw new IllegalStateException("No match found");
    }
    return this.match;
  }

  private checked(group: number): number {
    if (group < 0 || group > this.groups) {
      throw new IndexOutOfBoundsException(`No group ${group}`);
    }
    return group;
  }

  private known(name: string): string {
    if (!(name in (this.match?.groups ?? {}))) {
      throw new IllegalArgumentException(`No group with name <${name}>`);
    }
    return name;
  }
}

//# section Matcher needs Match global expand throws IndexOutOfBoundsException
/** Looks for a pattern in a text, one match after the other. */
export class Matcher extends Match {
  private readonly pattern: RegExp;
  private next = 0;

  constructor(
    pattern: RegExp,
    private text: string,
  ) {
    super(new RegExp(`|${pattern.source}`, pattern.flags).exec("")!.length - 1, null);
    this.pattern = global(pattern);
  }

  /** Looks for the next match, or for the first one at an index or behind it. */
  find(from?: number): boolean {
    if (from !== undefined && (from < 0 || from > this.text.length)) {
      throw new IndexOutOfBoundsException("Illegal start index");
    }
    return this.look(this.pattern, from ?? this.next);
  }

  /** Whether the whole text matches. */
  matches(): boolean {
    return this.look(new RegExp(`^(?:${this.pattern.source})$`, this.pattern.flags), 0);
  }

  /** Whether the text starts with a match. */
  lookingAt(): boolean {
    return this.look(new RegExp(`^(?:${this.pattern.source})`, this.pattern.flags), 0);
  }

  reset(text = this.text): this {
    this.text = text;
    this.match = null;
    this.next = 0;
    return this;
  }

  /** All matches from the start. */
  results(): Match[] {
    this.reset();
    return Array.from(
      this.text.matchAll(this.pattern),
      (match) => new Match(this.groups, match as RegExpExecArray),
    );
  }

  replaceAll(replacement: string | ((match: Match) => string)): string {
    return this.replace(replacement, this.results().length);
  }

  replaceFirst(replacement: string | ((match: Match) => string)): string {
    return this.replace(replacement, 1);
  }

  private replace(replacement: string | ((match: Match) => string), most: number): string {
    this.reset();
    let result = "";
    let end = 0;
    for (let count = 0; count < most && this.find(); count++) {
      const match = this.match!;
      const text = typeof replacement === "string" ? replacement : replacement(this);
      result += this.text.slice(end, match.index) + expand(text, match);
      end = match.index + match[0].length;
    }
    return result + this.text.slice(end);
  }

  private look(pattern: RegExp, from: number): boolean {
    pattern.lastIndex = from;
    this.match = from > this.text.length ? null : pattern.exec(this.text);
    if (this.match !== null) {
      const { index, 0: found } = this.match;
      this.next = index + Math.max(found.length, 1);
    }
    return this.match !== null;
  }
}

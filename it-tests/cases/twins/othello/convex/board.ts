// The rules of Othello. A board is a list of 64 numbers, row by row: 0 empty, 1 black, 2 white.

export type Side = "black" | "white";

const SIZE = 8;
const EMPTY = 0;
const DISC = { black: 1, white: 2 };
const DIRECTIONS = [
  [-1, -1],
  [-1, 0],
  [-1, 1],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 0],
  [1, 1],
];

export function opponent(side: Side): Side {
  return side === "black" ? "white" : "black";
}

export function startingBoard(): number[] {
  const cells = new Array<number>(SIZE * SIZE).fill(EMPTY);
  cells[index(3, 3)] = DISC.white;
  cells[index(3, 4)] = DISC.black;
  cells[index(4, 3)] = DISC.black;
  cells[index(4, 4)] = DISC.white;
  return cells;
}

export function isOnBoard(row: number, col: number): boolean {
  return row >= 0 && row < SIZE && col >= 0 && col < SIZE;
}

/** The board after a move, or null where the move is not legal. */
export function play(cells: number[], row: number, col: number, side: Side): number[] | null {
  const flipped = flips(cells, row, col, side);
  if (flipped.length === 0) return null;
  const next = [...cells];
  for (const i of [index(row, col), ...flipped]) next[i] = DISC[side];
  return next;
}

export function validMoves(cells: number[], side: Side): { r: number; c: number }[] {
  const moves = [];
  for (let r = 0; r < SIZE; r++) {
    for (let c = 0; c < SIZE; c++) {
      if (flips(cells, r, c, side).length > 0) moves.push({ r, c });
    }
  }
  return moves;
}

export function canMove(cells: number[], side: Side): boolean {
  return validMoves(cells, side).length > 0;
}

export function leader(cells: number[]): Side | "draw" {
  const black = count(cells, "black");
  const white = count(cells, "white");
  if (black === white) return "draw";
  return black > white ? "black" : "white";
}

/** The squares that a disc on an empty square would flip. */
function flips(cells: number[], row: number, col: number, side: Side): number[] {
  if (cells[index(row, col)] !== EMPTY) return [];
  return DIRECTIONS.flatMap(([dr, dc]) => line(cells, row, col, dr, dc, side));
}

/** The opponent's discs in one direction, if a disc of `side` closes them. */
function line(
  cells: number[],
  row: number,
  col: number,
  dr: number,
  dc: number,
  side: Side,
): number[] {
  const squares = [];
  for (let r = row + dr, c = col + dc; isOnBoard(r, c); r += dr, c += dc) {
    const i = index(r, c);
    if (cells[i] === DISC[side]) return squares;
    if (cells[i] === EMPTY) return [];
    squares.push(i);
  }
  return [];
}

function index(row: number, col: number): number {
  return row * SIZE + col;
}

function count(cells: number[], side: Side): number {
  return cells.filter((cell) => cell === DISC[side]).length;
}

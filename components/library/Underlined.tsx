interface Props {
  readonly text: string;
  /** UTF-16 offsets, ascending. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** A text with parts of it underlined. */
export function Underlined({ text, ranges }: Props) {
  const ends = [0, ...ranges.map(([, to]) => to)];
  return (
    <>
      {ranges.map(([from, to], index) => (
        <>
          {text.slice(ends[index], from)}
          <mark key={from}>{text.slice(from, to)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

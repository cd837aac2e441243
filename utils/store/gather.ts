/**
 * A stream that hands on what is written to it in pieces of `size` bytes, the last one shorter: thousands of small pieces
 * cost a disk and its browser more than few large ones.
 */
export function gatherInto(into: WritableStream<Uint8Array>, size: number): WritableStream<Uint8Array> {
  const writer = into.getWriter();
  let gathered = new Uint8Array(size);
  let filled = 0;
  return new WritableStream({
    async write(chunk) {
      for (let from = 0; from < chunk.length; ) {
        const piece = chunk.subarray(from, from + size - filled);
        gathered.set(piece, filled);
        filled += piece.length;
        from += piece.length;
        if (filled < size) continue;
        await writer.write(gathered);
        // Where a piece is kept as it was handed on, it must not be written over.
        gathered = new Uint8Array(size);
        filled = 0;
      }
    },
    async close() {
      if (filled > 0) await writer.write(gathered.subarray(0, filled));
      await writer.close();
    },
    abort: (reason) => writer.abort(reason),
  });
}

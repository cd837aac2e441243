/** Text, packed. */
export async function gzip(text: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const packed = text.stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * What `gzip` packed.
 * @throws when it is not whole
 */
export function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

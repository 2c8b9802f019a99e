// The type of the one function that is cut out of fflate.

/** The gzip form of the bytes (RFC 1952). With `mtime: 0` equal bytes give equal results. */
export function gzipSync(bytes: Uint8Array, options: { readonly level?: 6 | 9; readonly mtime: 0 }): Uint8Array

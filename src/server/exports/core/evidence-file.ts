/** The row that remembers a stored file, with the hash that the file must keep. */

/** What the seal of such a row covers: all but what the checks find. */
export const SEALED_OF_FILE = {
    file_key: 64,
    export: 32,
    kind: 40,
    file_name: 100,
    attachment: 32,
    table_name: 80,
    record_id: 32,
    byte_count: 40,
    sha256: 64,
} as const

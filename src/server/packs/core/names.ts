/** The stable words of packs, and how large a pack may become, written once: Fluent, server, documents and tests read them here. */

/** By what a pack is chosen. */
export const PACK_CHOICES = {
    control: { label: 'Control', sequence: 0 },
    automation: { label: 'Automation', sequence: 1 },
    record: { label: 'Record', sequence: 2 },
    window: { label: 'Window', sequence: 3 },
    framework: { label: 'Framework', sequence: 4 },
} as const
export type PackChoice = keyof typeof PACK_CHOICES

/** Where a pack is on its way from the request to the files. */
export const PACK_STATES = {
    queued: { label: 'Queued', sequence: 0 },
    building: { label: 'Building', sequence: 1 },
    ready: { label: 'Ready', sequence: 2 },
    failed: { label: 'Failed', sequence: 3 },
} as const
export type PackState = keyof typeof PACK_STATES

/** Which rows the pack holds as digests alone. */
export const REDACTIONS = {
    nothing: { label: 'Nothing', sequence: 0 },
    details: { label: 'Evidence, decisions and trace steps', sequence: 1 },
} as const
export type Redaction = keyof typeof REDACTIONS

/** A year of audit and a month. */
export const MOST_DAYS = 400
/** Rows of one pack, of all tables. */
export const MOST_ROWS = 20000
/** Attestations from the first to the last one that the rows need. */
export const MOST_ATTESTATIONS = 20000
/** Files of one pack: many more do not fit into the column that keeps what was gathered. */
export const MOST_FILES = 600
/** Attestations of days that hold rows of the pack. */
export const MOST_PAGES = 5000
/** Names that one question lists: policies, control mappings, deliveries. */
export const MOST_LISTED = 500
/** Rows of one file. */
export const FILE_ROWS = 250
/** Characters after which a file takes no further row: a checksum of more takes the engine longer than one step should. */
export const FILE_CHARACTERS = 200000
/** Characters after which assessment results take no further test: the next ones are in another document. */
export const RESULTS_CHARACTERS = 500000
/** Bytes that no document of OSCAL reaches. */
export const MOST_OSCAL_BYTES = 5000000
/** Bytes of one part of the archive, unless the instance allows less. */
export const PART_BYTES = 2097152
/** How long a pack is kept after it was made. */
export const KEPT_DAYS = 400

/** The operator of a condition whose value is a list on lines. */
export const ONE_OF = 'ONE_OF'

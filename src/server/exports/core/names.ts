/** The states and kinds of exports and of their files, written once: Fluent, server, documents and tests read them here. */

/** Where an export is on its way from the request to the records. */
export const EXPORT_STATES = {
    requested: { label: 'Requested', sequence: 0 },
    running: { label: 'Running', sequence: 1 },
    ready: { label: 'Ready to fetch', sequence: 2 },
    fetched: { label: 'Fetched', sequence: 3 },
    attached: { label: 'Attached', sequence: 4 },
    failed: { label: 'Failed', sequence: 5 },
} as const
export type ExportState = keyof typeof EXPORT_STATES

/** What one stored file of an export is. */
export const FILE_KINDS = {
    artifact: { label: 'Artifact', sequence: 0 },
    compressed: { label: 'Compressed artifact', sequence: 1 },
    part: { label: 'Part of the compressed artifact', sequence: 2 },
    manifest: { label: 'Manifest of the parts', sequence: 3 },
} as const
export type FileKind = keyof typeof FILE_KINDS

/** What the last check of a stored file found. */
export const INTEGRITY_STATES = {
    intact: { label: 'Intact', sequence: 0 },
    changed: { label: 'Changed', sequence: 1 },
    missing: { label: 'Missing', sequence: 2 },
} as const
export type IntegrityState = keyof typeof INTEGRITY_STATES

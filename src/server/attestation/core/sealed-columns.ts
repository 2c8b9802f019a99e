/** What the seals of the chain cover: without the key of the instance nobody makes a head or a check that fits. */

/** Of an attestation: its head covers everything that it says. */
export const SEALED_OF_ATTESTATION = { position_key: 64, head: 64 } as const

/** Of a check: how far it looked, and what it found. */
export const SEALED_OF_CHECK = {
    check_key: 64,
    state: 40,
    position: 40,
    head: 64,
    difference_count: 40,
    difference: 40,
    difference_position: 40,
} as const

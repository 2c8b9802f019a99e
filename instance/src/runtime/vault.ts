/** Seals what must not lie readable in a row: password2 values, with a key that belongs to the database; passwords, one way. */
import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import type { Storage } from '../database/index.ts'
import type { Instance } from '../kernel/kernel.ts'

const SEALED = 'sealed:v1:'
const HASHED = 'hashed:v1:'

/** AES-256-GCM under a key derived from the secret of this database. Opening what was never sealed gives it back as it is. */
export function createVault(database: Pick<Storage, 'secret'>): Instance['vault'] {
    // Derived when first needed: a database that never sealed anything has no secret.
    let derived: Buffer | null = null
    const key = (): Buffer => (derived ??= scryptSync(database.secret('vault'), 'password2', 32, { N: 1024 }))
    const open = (sealed: string): string => {
        if (!isSealed(sealed)) return sealed
        const bytes = Buffer.from(sealed.slice(SEALED.length), 'base64')
        const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12))
        decipher.setAuthTag(bytes.subarray(12, 28))
        return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
    }
    return {
        seal(clear) {
            const nonce = randomBytes(12)
            const cipher = createCipheriv('aes-256-gcm', key(), nonce)
            const text = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
            return SEALED + Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')
        },
        open,
    }
}

/** Has this text been sealed by a vault? */
export function isSealed(text: string): boolean {
    return text.startsWith(SEALED)
}

/** One-way form of a password, as `password` columns keep it. Hashing twice changes nothing. */
export function hashPassword(clear: string): string {
    if (clear.startsWith(HASHED)) return clear
    const salt = randomBytes(16).toString('hex')
    return `${HASHED}${salt}:${digest(salt, clear)}`
}

/** Does this password belong to that hash? */
export function matchesPassword(clear: string, hashed: string | null): boolean {
    const [salt, expected] = hashed?.startsWith(HASHED) ? hashed.slice(HASHED.length).split(':') : []
    if (!salt || !expected) return false
    return timingSafeEqual(Buffer.from(digest(salt, clear), 'hex'), Buffer.from(expected, 'hex'))
}

/** A fast hash on purpose: every request of a test logs in, and these passwords guard nothing but a local instance. */
function digest(salt: string, clear: string): string {
    return createHash('sha256').update(`${salt}:${clear}`).digest('hex')
}

/** The bytes of a text that a digest or MAC is taken of. */
import type { ScriptContext } from '../runtime/script-context.ts'

/** UTF-8, or what the behaviour `text_digest` says. */
export function toDigestBytes({ instance }: ScriptContext, text: string): Buffer {
    if (instance.behaviour.answer('text_digest') === 'utf8') return Buffer.from(text, 'utf8')
    return Buffer.from(text.replace(/[^\u0000-\u00ff]/gu, '?'), 'latin1')
}

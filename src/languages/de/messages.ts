/** German: messages of forms, lists and notifications. English text to German text; `English|place` is that of one place alone. */
import type { Catalogue } from '../../../tools/languages/text.ts'

export const messages: Catalogue = {
    'What to do: {advice}': 'Was zu tun ist: {advice}',
}

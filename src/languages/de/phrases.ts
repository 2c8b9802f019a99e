/** German: sentences that routes answer in English. English text to German text; `English|place` is that of one place alone. */
import type { Catalogue } from '../../../tools/languages/text.ts'

export const phrases: Catalogue = {
    'A secret is set': 'Ein Geheimnis ist gesetzt',
}

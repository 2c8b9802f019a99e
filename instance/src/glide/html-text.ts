/** HTML escaping as GlideStringUtil does it. */

const ENTITIES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
}
const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(ENTITIES).map(([character, entity]) => [entity, character]),
)

/** Text whose markup characters are entities. */
export function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character])
}

/** The inverse of escapeHtml. */
export function unescapeHtml(text: string): string {
    return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity])
}

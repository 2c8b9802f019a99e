/** The schema of the evidence graph and the tables of EVIDENCE.md hold every source, claim and word of the catalogues. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fill, outdatedSchemas } from '../../tools/docs.ts'
import { evidenceTables } from '../../tools/docs/evidence.ts'

it('the schema has the lists of the catalogues', () => {
    expect(outdatedSchemas()).toEqual([])
})

it('EVIDENCE.md has the tables of the list of sources', () => {
    const text = readFileSync(join(__dirname, '../../docs/EVIDENCE.md'), 'utf8')
    expect(fill(text, evidenceTables())).toBe(text)
})

/** `/uxasset/externals/<name>.jsdbx`: scripts and source maps that the build of a client stores as UX library assets. */
import { gunzipSync } from 'node:zlib'
import { readAttachment } from '../glide/attachment-store.ts'
import type { InstallTarget } from '../install/target.ts'
import type { Condition, Row } from '../kernel/kernel.ts'
import { notFound, type HttpResponse } from './exchange.ts'

/** How compressed content begins. */
const GZIP = Buffer.from([0x1f, 0x8b])

/** The asset of that path; an asset needs no login, as pages of all kinds load it. */
export function answerUxAsset(instance: InstallTarget, path: string): HttpResponse {
    // The build leaves the extension of a script out of its name: `x_app/main` is served as `x_app/main.jsdbx`.
    const row = find(instance, path.replace(/\.(jsdbx|js)$/, '')) ?? find(instance, path.replace('dbx', ''))
    if (!row) return notFound()
    const type = row['mime_type'] || (path.endsWith('.map') ? 'application/json' : 'application/javascript')
    // The address carries a cache buster, so the answer may be kept.
    return {
        status: 200,
        headers: {
            'Content-Type': `${type};charset=UTF-8`,
            'Cache-Control': 'public,max-age=31536000',
            Pragma: 'cache',
        },
        body: contentOf(instance, row),
    }
}

function find(instance: InstallTarget, name: string): Row | undefined {
    const where: Condition = { kind: 'compare', path: 'name', operator: '=', value: name }
    return instance.database.select({ table: 'sys_ux_lib_asset', where, orderBy: [], window: null })[0]
}

/** Long content lies in an attachment of the asset, and the build compresses it. */
function contentOf(instance: InstallTarget, row: Row): Buffer | string {
    if (row['is_attachment'] !== '1') return row['content'] ?? ''
    const where: Condition = { kind: 'compare', path: 'table_sys_id', operator: '=', value: row['sys_id']! }
    const attachment = instance.database.select({ table: 'sys_attachment', where, orderBy: [], window: null })[0]
    if (!attachment) return ''
    const bytes = readAttachment(instance, attachment['sys_id']!)
    return bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes
}

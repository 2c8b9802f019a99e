/** `/sys_attachment.do?sys_id=…`: a file of a record that the user may read, as a download. */
import { readAttachment } from '../glide/attachment-store.ts'
import { notFound, type HttpResponse } from '../http/exchange.ts'
import type { Visit } from './visit.ts'

/** Sends the file. It is never shown in the page's place, because anybody may have written it. */
export function sendAttachment(visit: Visit): HttpResponse {
    const { instance, access } = visit
    const file = instance.database.get('sys_attachment', visit.request.query.get('sys_id') ?? '')
    const table = file?.['table_name'] ?? ''
    const record = instance.dictionary.table(table) ? instance.database.get(table, file?.['table_sys_id'] ?? '') : null
    if (!file || !record || !access.mayUse(table, 'read', record)) return notFound()
    const name = encodeURIComponent(file['file_name'] ?? 'file')
    return {
        status: 200,
        headers: {
            'Content-Type': 'application/octet-stream',
            'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
            'X-Content-Type-Options': 'nosniff',
        },
        body: readAttachment(instance, file['sys_id'] ?? ''),
        cookies: visit.cookies,
    }
}

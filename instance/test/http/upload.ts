/** Uploads packages as the SDK does, and waits for background work as pipelines do. */
import { makeZip } from '../install/make-zip.ts'
import type { Bench } from './bench.ts'

/** A package of these files. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
    return makeZip(Object.entries(files).map(([name, content]) => ({ name, content })))
}

/** The update file of one record. */
export function xml(table: string, values: Readonly<Record<string, string>>): string {
    const columns = Object.entries(values).map(([name, value]) => `<${name}>${value}</${name}>`)
    return `<?xml version="1.0" encoding="UTF-8"?><record_update><${table} action="INSERT_OR_UPDATE">${columns.join('')}</${table}></record_update>`
}

/** Posts a package to the upload processor; null sends no credentials. */
export async function upload(bench: Bench, content: Buffer, as: string | null = 'admin:admin', demo = 'true') {
    const form = new FormData()
    form.set('upload_type', 'file')
    form.set('load_demo', demo)
    form.set('attachFile', new Blob([new Uint8Array(content)]))
    const query = 'sysparm_fluent_scope_name=x_lab&sysparm_fluent_app_version=1.0.0&sysparm_request_type=custom_app'
    const response = await fetch(`${bench.server.url}/sn_appclient_upload_processor.do?${query}`, {
        method: 'POST',
        headers: as === null ? {} : { authorization: `Basic ${Buffer.from(as).toString('base64')}` },
        body: form,
    })
    return { status: response.status, body: (await response.json()) as Record<string, string> }
}

/** The progress once it is over. */
export async function ended(bench: Bench, tracker: string) {
    for (;;) {
        const { body } = await bench.send('GET', `/api/sn_cicd/progress/${tracker}`)
        if (body.result.status !== '0' && body.result.status !== '1') return body.result
    }
}

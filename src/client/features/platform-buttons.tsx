/** Measures the platform, run by run until nothing is left, and downloads what was found. */
import React from 'react'
import { api } from '../api.ts'
import { showNumber } from '../instants.ts'
import { say, sayCount } from '../messages.ts'
import type { Act } from './setup-page.tsx'

/** A run takes 15 seconds at most; more runs than that are left to the job. */
const MOST_RUNS = 8
const FILE = 'keeptrusts-platform-facts.json'

export function PlatformButtons({ act, busy }: { readonly act: Act; readonly busy: string | null }) {
    return (
        <>
            <button type="button" disabled={busy !== null} onClick={() => act('measure platform', measure)}>
                {say('platform.measure')}
            </button>
            <button type="button" disabled={busy !== null} onClick={() => act('download', download)}>
                {say('platform.download')}
            </button>
        </>
    )
}

async function measure(): Promise<string> {
    let run = await api.measurePlatform(null)
    let measured = run.measured
    for (let runs = 1; run.left > 0 && runs < MOST_RUNS; runs++) {
        run = await api.measurePlatform(run.since)
        measured += run.measured
    }
    const words = sayCount('platform.measured', measured)
    return run.left > 0 ? say('platform.measuredPart', { measured: words, left: showNumber(run.left) }) : words
}

async function download(): Promise<string> {
    const text = JSON.stringify(await api.facts(), null, 4)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    link.download = FILE
    link.click()
    URL.revokeObjectURL(link.href)
    return say('platform.downloaded', { file: FILE })
}

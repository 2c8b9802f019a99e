/** The first process of a cluster: starts the nodes, replaces those that die, ends them all. It answers no request itself. */
import cluster, { type Worker } from 'node:cluster'
import { join } from 'node:path'
import { SETTINGS_VARIABLE, type NodeReady, type NodeSettings } from './settings.ts'

/** A running cluster. */
export interface RunningCluster {
    readonly url: string
    close(): Promise<void>
}

/** Choices of a cluster. The file has been prepared: baseline and application are in it. */
export interface ClusterOptions extends NodeSettings {
    readonly nodes: number
    readonly log: (line: string) => void
}

/** Starts the nodes on one port; resolves when all of them answer. @throws Error when a node ends before it has answered once */
export async function serveCluster(options: ClusterOptions): Promise<RunningCluster> {
    cluster.setupPrimary({ exec: join(__dirname, 'node.ts'), args: [] })
    let isClosing = false
    const nodes = new Set<Worker>()
    const start = (port: number): Promise<number> => {
        const { file, plugins, pollMs } = options
        const settings: NodeSettings = { file, plugins, pollMs, port }
        const node = cluster.fork({ [SETTINGS_VARIABLE]: JSON.stringify(settings) })
        nodes.add(node)
        return new Promise((resolve, reject) => {
            let ready = false
            node.once('message', (message: NodeReady) => {
                ready = true
                resolve(message.ready)
            })
            node.once('exit', (code, signal) => {
                nodes.delete(node)
                if (!ready) reject(new Error(`a node ended at its start (${signal ?? code})`))
                else if (!isClosing) {
                    options.log(`node ${node.process.pid} ended (${signal ?? code}) and is replaced`)
                    start(takenPort).catch((error: Error) => options.log(error.message))
                }
            })
        })
    }
    // The nodes share whatever port the first one takes.
    let takenPort = options.port
    takenPort = await start(options.port)
    await Promise.all(Array.from({ length: options.nodes - 1 }, () => start(takenPort)))
    return {
        url: `http://127.0.0.1:${takenPort}`,
        async close() {
            isClosing = true
            await Promise.all(
                [...nodes].map(
                    (node) =>
                        new Promise<void>((resolve) => {
                            node.once('exit', () => resolve())
                            node.process.kill('SIGTERM')
                        }),
                ),
            )
        },
    }
}

/** A process that is killed in the middle of a change of many pages, some of which have reached the file: `half-writer.ts FILE`. */
import { connect } from '../../src/database/connection.ts'

const connection = connect(process.argv[2]!)
connection.exec('PRAGMA cache_size=10')
connection.atomically(() => {
    connection.run(`UPDATE thing SET text = replace(hex(zeroblob(400)), '0', 'x')`)
    connection.run(`INSERT INTO thing SELECT id + 100000, text FROM thing`)
    process.stdout.write('holding\n')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})

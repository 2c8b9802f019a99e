import './on-kind-instance.ts'
import '../on-instance/refusals/refused-writes.test.ts'

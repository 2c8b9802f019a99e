import './on-kind-instance.ts'
import '../on-instance/controls/control-test.test.ts'

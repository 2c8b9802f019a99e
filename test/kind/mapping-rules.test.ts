import './on-kind-instance.ts'
import '../on-instance/mapping-rules/rules.test.ts'

import './on-kind-instance.ts'
import '../on-instance/receiving/answers.test.ts'

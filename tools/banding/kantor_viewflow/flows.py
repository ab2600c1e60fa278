"""Nine steps in a row, each done from outside the flow, as a tap would do it."""

from viewflow import this
from viewflow.workflow import flow


class AlurSop(flow.Flow):
    """A start, nine hand-driven steps, an end."""

    mulai = flow.StartHandle().Next(this.l1)
    l1 = flow.Handle().Next(this.l2)
    l2 = flow.Handle().Next(this.l3)
    l3 = flow.Handle().Next(this.l4)
    l4 = flow.Handle().Next(this.l5)
    l5 = flow.Handle().Next(this.l6)
    l6 = flow.Handle().Next(this.l7)
    l7 = flow.Handle().Next(this.l8)
    l8 = flow.Handle().Next(this.l9)
    l9 = flow.Handle().Next(this.selesai)
    selesai = flow.End()

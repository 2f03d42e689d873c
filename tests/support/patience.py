"""How long tests wait for what is to come."""

from __future__ import annotations

#: Seconds after which a wait is given up, and what was waited for counts as hanging. Where all is
#: well nobody waits so long: worker processes get what others leave of a processor, so that work
#: of five seconds may take a minute on a busy machine.
PATIENCE = 240.0

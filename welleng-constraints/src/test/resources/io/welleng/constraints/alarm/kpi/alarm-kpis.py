"""Alarm events of three days and their figures, for AlarmKpisTest.

Writes alarm-events.csv and alarm-kpis.csv into this folder. All times are whole seconds, so the figures of states come
from arrays with one element per second: nothing here follows the method of the library. Python 3 with numpy.
"""

import csv
import random

import numpy as np

DAY = 86400
START = -DAY  # events begin a day before the period
END = 3 * DAY - 1234  # the period: 0 to END, not a whole number of ten minutes
random.seed(20260301)

NEXT = {  # latching alarms: C off -> F, B off -> E
    ("A", "on"): "B", ("B", "off"): "D", ("C", "off"): "A", ("D", "on"): "B", ("E", "on"): "B", ("F", "on"): "B",
    ("B", "ack"): "C", ("D", "ack"): "A", ("E", "ack"): "F", ("E", "reset"): "D", ("F", "reset"): "A",
}
KIND = {"on": "activated", "off": "cleared", "ack": "acknowledged", "reset": "reset", "shelve": "shelved",
        "unshelve": "unshelved", "remove": "removed_from_service", "return": "returned_to_service",
        "suppress": "suppressed", "release": "released", "realarm": "re_alarmed"}


class Alarm:
    def __init__(self, name, priority, latching):
        self.name, self.priority, self.latching = name, priority, latching
        self.state, self.active = "A", False
        self.rows = []

    def do(self, time, what):
        old, was = self.state, self.active
        if what in ("on", "off"):
            if (what == "on") == self.active:
                return
            self.active = what == "on"
            new = old if old in "GHI" else NEXT[old, what]
            if self.latching and what == "off":
                new = {"D": "E", "A": "F"}.get(new, new) if old in "BC" else new
        elif what in ("shelve", "suppress", "remove"):
            if old in "GHI":
                return
            new = {"shelve": "G", "suppress": "H", "remove": "I"}[what]
        elif what in ("unshelve", "release", "return"):
            if old != {"unshelve": "G", "release": "H", "return": "I"}[what]:
                return
            new = "B" if self.active else "A"
        elif what == "realarm":
            if old != "C":
                return
            new = "B"
        else:
            if (old, what) not in NEXT:
                return
            new = NEXT[old, what]
        self.state = new
        self.rows.append((time, self.name, KIND[what], self.priority, old, new, self.active, new == "B" and old != "B"))


alarms = [Alarm("a%02d" % i, "low", False) for i in range(64)]
for i, alarm in enumerate(alarms):
    alarm.priority = "low" if i < 12 else "medium" if i < 17 else "high" if i < 19 else "critical" if i < 20 else "low"
    alarm.latching = i % 5 == 0

plan = {alarm.name: [] for alarm in alarms}  # (time, what)
for i, alarm in enumerate(alarms[:16]):
    time = START + random.randint(0, DAY)
    while time < END + 3600:
        what = random.choices(["on", "off", "ack", "reset", "shelve", "unshelve", "remove", "return", "suppress",
                               "release", "realarm"], [30, 25, 20, 6, 3, 6, 2, 5, 2, 6, 3])[0]
        plan[alarm.name].append((time, what))
        time += int(random.expovariate(1 / 12000.0)) + 1
for burst, length, some in ((30000, 1400, alarms[20:]), (150000, 1100, alarms[25:50]), (151200, 1300, alarms[50:64])):
    for alarm in some:
        plan[alarm.name].append((burst + random.randint(0, length), "on"))
        plan[alarm.name].append((burst + random.randint(length + 1, 2400), "off"))
        plan[alarm.name].append((burst + random.randint(length + 1, 2900), "ack"))
for k in range(9):  # chatter
    plan["a16"] += [(60000 + 20 * k, "on"), (60000 + 20 * k + random.randint(1, 9), "off")]
for k in range(4):  # fleeting
    plan["a17"] += [(70000 + 5000 * k, "on"), (70000 + 5000 * k + 2 + 4 * k, "off"), (70000 + 5000 * k + 100, "ack")]
plan["a18"] += [(-4000, "on"), (2000, "ack"), (2 * DAY, "off")]  # stale, from before the period
plan["a19"] += [(100000, "on"), (100060, "ack")]  # stands to the end

rows = []
for alarm in alarms:
    for time, what in sorted(plan[alarm.name], key=lambda entry: entry[0]):
        alarm.do(time, what)
    rows += alarm.rows
rows.sort(key=lambda row: row[0])
with open("alarm-events.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow("second alarm kind priority from to active annunciated".split())
    for row in rows:
        writer.writerow([str(cell).lower() if isinstance(cell, bool) else cell for cell in row])

out = {}
told = np.array([row[0] for row in rows if row[7] and 0 <= row[0] < END])
out["annunciated"] = len(told)
for name, slot in (("ten", 600), ("hour", 3600), ("day", DAY)):
    edges = np.append(np.arange(0, END, slot), END)
    counts = np.histogram(told, edges)[0]
    out["slots_" + name], out["peak_" + name] = len(counts), counts.max()
    out["average_" + name] = len(told) / (END / slot)
    if name == "ten":
        ten = counts
        out["busy_ten"] = (counts > 10).sum()
        for low, high in ((0, 0), (1, 1), (2, 2), (3, 5), (6, 10), (11, 20), (21, 10**9)):
            out["band_%d" % low] = ((counts >= low) & (counts <= high)).sum()
    if name == "hour":
        out["busy_hour"] = (counts > 30).sum()
per_second = np.bincount(told, minlength=END)
out["peak_any"] = np.convolve(per_second, np.ones(600, int)).max()
# A ten minutes belongs to a flood if, going back, one above 10 comes before one below 5.
flooded = []
for k in range(len(ten)):
    inside = False
    for back in range(k, -1, -1):
        if ten[back] < 5:
            break
        if ten[back] > 10:
            inside = True
            break
    flooded.append(inside)
flooded = np.array(flooded)
out["floods"] = int(flooded[0]) + (flooded[1:] & ~flooded[:-1]).sum()
out["flood_share"] = min(flooded.sum() * 600, END) / END if not flooded[-1] else float("nan")
out["flood_alarms"] = ten[flooded].sum()

LETTERS = "ABCDEFGHI"
state = np.zeros((len(alarms), END), dtype=np.int8)
last = np.zeros(len(alarms), dtype=np.int8)
acknowledged, never, returned, unreturned, withheld = [], 0, [], 0, 0
chatter, fleeting = {}, {}
for n, alarm in enumerate(alarms):
    mine = [row for row in alarm.rows if row[0] < END]
    for time, _, _, _, old, new, _, _ in mine:
        state[n, max(time, 0):] = LETTERS.index(new)
    withheld += sum(1 for row in mine if row[2] == "activated" and not row[7] and row[0] >= 0)
    for k, row in enumerate(mine):
        if row[7] and row[0] >= 0 and row[4] not in "BDE":
            end = next((later for later in mine[k + 1:] if later[5] not in "BDE"), None)
            if end is not None and end[2] == "acknowledged":
                acknowledged.append(end[0] - row[0])
            else:
                never += 1
        if row[2] == "activated" and row[7] and row[0] >= 0:
            end = next((later for later in mine[k + 1:] if not later[6]), None)
            if end is None:
                unreturned += 1
            else:
                returned.append(end[0] - row[0])
                if end[0] - row[0] < 10:
                    fleeting[alarm.name] = fleeting.get(alarm.name, 0) + 1
    starts = [row[0] for row in mine if row[2] == "activated" and row[7] and row[0] >= 0]
    most = max([sum(1 for s in starts if t <= s <= t + 60) for t in starts], default=0)
    if most >= 3:
        chatter[alarm.name] = most
for name in chatter:
    fleeting.pop(name, None)
out["chattering"] = " ".join("%s:%d" % pair for pair in sorted(chatter.items(), key=lambda p: (-p[1], p[0])))
out["fleeting"] = " ".join("%s:%d" % pair for pair in sorted(fleeting.items(), key=lambda p: (-p[1], p[0])))
standing = np.isin(state, [1, 2, 4, 5])
out["standing_average"] = standing.sum() / END
out["standing_peak"] = standing.sum(axis=0).max()
out["standing_end"] = standing[:, -1].sum()
stale_days = np.zeros((len(alarms), 3), bool)
stale = 0
for n, alarm in enumerate(alarms):
    since = None
    for row in alarm.rows:  # how long it stood when the period began
        if row[0] <= 0:
            since = row[0] if row[5] in "BCEF" and since is None else since if row[5] in "BCEF" else None
    run = 0 if since is None else -since
    counted = False
    for second in range(END):
        run = run + 1 if standing[n, second] else 0
        if run == 0:
            counted = False
        if run > DAY:
            stale_days[n, second // DAY] = True
            if not counted:
                stale += 1
                counted = True
out["stale"] = stale
out["stale_peak"] = stale_days.sum(axis=0).max()
top = {}
for row in rows:
    if row[7] and 0 <= row[0] < END:
        top[row[1]] = top.get(row[1], 0) + 1
best = sorted(top.items(), key=lambda pair: (-pair[1], pair[0]))[:10]
out["top"] = " ".join("%s:%d" % pair for pair in best)
out["top_share"] = sum(pair[1] for pair in best) / len(told)
for priority in ("low", "medium", "high", "critical"):
    out["share_" + priority] = sum(1 for r in rows if r[7] and 0 <= r[0] < END and r[3] == priority) / len(told)
for name, values, missing in (("ack", acknowledged, never), ("return", returned, unreturned)):
    out[name + "_ended"], out[name + "_never"] = len(values), missing
    out[name + "_median"], out[name + "_p90"] = np.percentile(values, 50), np.percentile(values, 90)
    out[name + "_longest"] = max(values)
for name, letter in (("shelved", 6), ("suppressed", 7), ("out", 8)):
    out["hours_" + name] = (state == letter).sum() / 3600
    out["end_" + name] = (state[:, -1] == letter).sum()
out["withheld"] = withheld
with open("alarm-kpis.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["figure", "value"])
    for name, value in out.items():
        writer.writerow([name, repr(float(value)) if isinstance(value, (float, np.floating)) else value])

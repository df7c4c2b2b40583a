// Labels that cover neither curves nor marks nor each other.

var SMALL = 12;
var SMALL_LINE = 15;
var ROW_NAME = 146;

// An input with its unit, and below it the layer that it belongs to; the unit goes below where it has no room.
function rowName(bar) {
  var parts = bar.name.split(', ');
  var unit = bar.unit ? ', ' + bar.unit : '';
  var layer = parts.slice(1);
  return textWidth(parts[0] + unit, SMALL) <= ROW_NAME
    ? [parts[0] + unit].concat(layer).join('\n')
    : parts[0] + ',\n' + [bar.unit].concat(layer).join(', ');
}

function widest(texts) {
  return Math.max.apply(null, texts.concat('').map(function (text) { return textWidth(text, SMALL); })) + 8;
}

// Widens the axis of rates, so that the labels at both ends of the bars have room.
function makeRoom(one) {
  var room = one.option.room;
  var grid = one.option.grid;
  var width = one.chart.getWidth() - grid.left - grid.right;
  var bars = Math.max(0.25 * width, width - room.left - room.right);
  var scale = (room.to - room.from) / bars;
  var from = room.from - room.left * scale;
  one.chart.setOption({ xAxis: { min: from, max: room.to + room.right * scale,
    axisLabel: { showMinLabel: false, showMaxLabel: false,
      formatter: function (value) { return value < 0 ? '' : separated(Number(value.toPrecision(6))); } } } });
}

function overlap(a, b) {
  return Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x))
    * Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));
}

// Points in pixels along all curves, close enough to each other that no label slips between them.
function inPixels(one) {
  var pixels = [];
  one.option.lines.forEach(function (curve) {
    var finder = { xAxisIndex: curve.xAxis || 0, yAxisIndex: curve.yAxis || 0 };
    var before = null;
    curve.points.forEach(function (point) {
      var at = one.chart.convertToPixel(finder, point);
      var steps = before ? Math.min(200, Math.ceil(Math.hypot(at[0] - before[0], at[1] - before[1]) / 4)) : 0;
      for (var i = 1; i <= steps; i++) {
        pixels.push([before[0] + (at[0] - before[0]) * i / steps, before[1] + (at[1] - before[1]) * i / steps]);
      }
      before = at;
    });
  });
  return pixels;
}

// Puts the labels of a picture where they cover neither a curve nor a mark nor each other. Which one is placed first matters,
// so that each is tried.
function label(one, top) {
  var grid = one.option.grid;
  var area = { x: grid.left + 3, y: top, w: one.chart.getWidth() - grid.left - grid.right - 6, h: one.chart.getHeight() - top - grid.bottom - 3 };
  var curves = inPixels(one);
  var marks = one.option.labels.filter(function (item) { return item.at; }).map(function (item) {
    var at = one.chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, item.at);
    return { x: at[0] - 8, y: at[1] - 8, w: 16, h: 16 };
  });
  var items = one.option.labels.map(function (item) {
    var lines = item.text.split('\n');
    var w = widest(lines) - 4;
    var h = SMALL_LINE * lines.length;
    var boxes = item.at ? around(one, item, w, h) : within(one, item, w, h, area);
    boxes.forEach(function (box) {
      box.cost = box.far + 10 * (w * h - overlap(box, area)) + 40 * curves.filter(function (point) {
        return point[0] > box.x - 2 && point[0] < box.x + w + 2 && point[1] > box.y - 2 && point[1] < box.y + h + 2;
      }).length + 20 * marks.reduce(function (sum, other) { return sum + overlap(box, other); }, 0)
        + (box.leader ? 8 * curves.filter(function (point) { return crosses(box.leader, point); }).length : 0);
    });
    return { item: item, boxes: boxes };
  }).filter(function (one) { return one.boxes.length; });

  function placed(first) {
    var taken = [];
    var total = 0;
    items.slice(first).concat(items.slice(0, first)).forEach(function (one) {
      var best = null;
      var least = Infinity;
      one.boxes.forEach(function (box) {
        var cost = box.cost + taken.reduce(function (sum, other) {
          return sum + 20 * overlap(box, other.box) + cut(box.leader, other.box) + cut(other.box.leader, box);
        }, 0);
        if (cost < least) {
          best = box;
          least = cost;
        }
      });
      taken.push({ box: best, item: one.item });
      total += least;
    });
    return { taken: taken, total: total };
  }

  var texts = [];
  items.map(function (item, i) { return placed(i); }).sort(function (a, b) { return a.total - b.total; }).slice(0, 1)
    .forEach(function (best) {
      best.taken.forEach(function (place) {
        var item = place.item;
        var box = place.box;
        if (box.leader) {
          texts.push({ type: 'line', silent: true, z: 4, style: { stroke: item.colour || QUIET, lineWidth: 1 }, shape: box.leader });
        }
        texts.push({ type: 'text', silent: true, z: 20, x: box.x + box.w / 2, y: box.y + box.h / 2, style: { text: item.text,
          fill: item.colour || INK, font: SMALL + 'px ' + FONT, lineHeight: SMALL_LINE, align: 'center', verticalAlign: 'middle',
          stroke: item.at ? '#fff' : 'none', lineWidth: item.at ? 3 : 0 } });
      });
    });
  one.chart.setOption({ graphic: { elements: texts } }, { replaceMerge: ['graphic'] });
}

// What it costs that a leader goes through a label.
function cut(leader, box) {
  var cost = 0;
  for (var i = 0; leader && i <= 10; i++) {
    cost += 50 * (overlap(box, { x: leader.x1 + (leader.x2 - leader.x1) * i / 10, y: leader.y1 + (leader.y2 - leader.y1) * i / 10,
      w: 1, h: 1 }) > 0);
  }
  return cost;
}

// Whether a point of a curve lies on a leader, away from the mark where it begins.
function crosses(leader, point) {
  var x = leader.x2 - leader.x1;
  var y = leader.y2 - leader.y1;
  var length = Math.hypot(x, y);
  var along = ((point[0] - leader.x1) * x + (point[1] - leader.y1) * y) / length;
  var beside = ((point[0] - leader.x1) * y - (point[1] - leader.y1) * x) / length;
  return along > 10 && along < length && Math.abs(beside) < 4;
}

// All ways from a point to its label; a picture may allow fewer.
var WAYS = [[1, -1], [-1, 1], [1, 1], [-1, -1], [0, -1], [0, 1], [1, 0], [-1, 0], [1, 0.5], [-1, 0.5], [1, -0.5], [-1, -0.5]];

// Places beside a point, near ones before far ones.
function around(one, item, w, h) {
  var at = one.chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, item.at);
  var boxes = [];
  [10, 18, 28, 42, 60, 80].forEach(function (gap) {
    (item.ways || WAYS).forEach(function (way, i) {
      var box = { x: at[0] + way[0] * gap + (way[0] - 1) * w / 2, y: at[1] + way[1] * gap + (way[1] - 1) * h / 2, w: w, h: h,
        far: 3 * gap + i };
      if (gap > 20) {
        box.leader = { x1: at[0], y1: at[1], x2: Math.max(box.x, Math.min(box.x + w, at[0])), y2: Math.max(box.y, Math.min(box.y + h, at[1])) };
      }
      boxes.push(box);
    });
  });
  return boxes;
}

// Places in a band that is wide enough, from its end to its beginning.
function within(one, item, w, h, area) {
  var finder = item.along === 'yAxis' ? { yAxisIndex: 0 } : { xAxisIndex: 0 };
  var from = one.chart.convertToPixel(finder, item.band[0]);
  var to = one.chart.convertToPixel(finder, item.band[1]);
  var low = Math.min(from, to);
  var size = Math.abs(to - from);
  var boxes = [];
  for (var share = 0; share <= 1; share += 0.05) {
    if (item.along === 'yAxis' && size === 0) {
      boxes.push({ x: area.x + 4 + (1 - share) * (area.w - w - 8), y: low + 2, w: w, h: h, far: share });
      boxes.push({ x: area.x + 4 + (1 - share) * (area.w - w - 8), y: low - h - 1, w: w, h: h, far: 2 + share });
    } else if (item.along === 'yAxis' && size >= h - 1) {
      boxes.push({ x: area.x + 4 + (1 - share) * (area.w - w - 8), y: low + (size - h) / 2, w: w, h: h, far: share });
      boxes.push({ x: area.x + 4 + (1 - share) * (area.w - w - 8), y: low + 2, w: w, h: h, far: share });
      boxes.push({ x: area.x + 4 + (1 - share) * (area.w - w - 8), y: low + size - h - 2, w: w, h: h, far: share });
    } else if (item.along === 'xAxis' && size >= w) {
      boxes.push({ x: low + (size - w) / 2, y: area.y + 4 + (1 - share) * (area.h - h - 8), w: w, h: h, far: share });
    }
  }
  return boxes;
}

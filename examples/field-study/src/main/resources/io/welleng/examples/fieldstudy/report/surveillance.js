// Pictures of a well that was watched. All have one axis of time, in minutes since a midnight, and one cursor.

var WATCH_LEFT = 150;
var WATCH_STEPS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200, 14400, 43200];
var LIMIT_LOOK = { red: ['Red limit', RED, 'solid'], yellow: ['Yellow limit', YELLOW, 'dashed'] };

var STRIPES = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: 'rgba(255,255,255,0.65)' };
var DOTS = { symbol: 'circle', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [5, 0], symbolSize: 0.8, color: 'rgba(255,255,255,0.75)' };

// Name in the legend, colour, colour of the letter, and pattern. Colours are told apart with any kind of colour vision.
var STATES = {
  normal: ['Normal', '#e6ebf0', INK],
  yellow: ['Yellow', YELLOW, INK],
  red: ['Red', RED, '#fff'],
  held: ['No usable data', '#55626f', '#fff'],
  unacknowledged: ['Unacknowledged', RED, '#fff'],
  acknowledged: ['Acknowledged', YELLOW, INK],
  returned_unacknowledged: ['Returned, unacknowledged', SKY, INK, STRIPES],
  latched_unacknowledged: ['Latched, unacknowledged', PURPLE, '#fff', STRIPES],
  latched_acknowledged: ['Latched, acknowledged', PURPLE, '#fff'],
  shelved: ['Shelved', '#8a96a3', INK, DOTS],
  suppressed: ['Suppressed', '#8a96a3', INK, STRIPES],
  out_of_service: ['Out of service', '#c3ccd5', INK],
  label_0: ['', '#e6ebf0', INK],
  label_1: ['', '#f3c9a8', INK],
  label_2: ['', '#e0a37c', INK],
  label_3: ['', '#c9d8b6', INK],
  event: ['Change of a sensor', BLUE, '#fff'],
  pattern: ['Pattern', GREEN, '#fff']
};

function clock(day, minutes, long) {
  var time = new Date(Date.parse(day + 'T00:00:00Z') + Math.round(minutes * 60) * 1000).toISOString();
  return long ? time.slice(0, 10) + ' ' + time.slice(11, 19) : time.slice(11, 16);
}

// Their axes are of one length, so that a cursor is at the same place in each. Those of the library's own groups need the same data.
function shareCursor(charts) {
  charts.forEach(function (from) {
    function tell(trigger, x) {
      charts.forEach(function (other) {
        if (other !== from) {
          other.dispatchAction({ type: 'updateAxisPointer', currTrigger: trigger, x: x, y: other.getHeight() / 2 });
        }
      });
    }
    from.getZr().on('mousemove', function (event) { tell('mousemove', event.offsetX); });
    from.getZr().on('globalout', function () { tell('leave', 0); });
  });
}

function timeAxis(chart) {
  var span = Math.max(chart.to - chart.from, 1);
  var step = WATCH_STEPS.filter(function (one) { return span / one <= 10; })[0] || WATCH_STEPS[WATCH_STEPS.length - 1];
  return across(span > 1440 ? 'Date (UTC)' : 'Time (UTC), ' + chart.day, {
    min: Math.floor(chart.from / step) * step,
    max: Math.ceil(chart.to / step) * step,
    interval: step,
    axisLabel: { color: INK, fontSize: 12, hideOverlap: true, formatter: function (value) {
      return span > 1440 ? clock(chart.day, value, true).slice(5, span > 14400 ? 10 : 16) : clock(chart.day, value);
    } },
    axisPointer: { show: true, type: 'line', lineStyle: { color: INK, type: 'solid', width: 1 }, label: { show: true,
      formatter: function (at) { return clock(chart.day, at.value, true); } } },
    axisLine: { show: true, onZero: false, lineStyle: { color: QUIET } },
    splitLine: { show: true, lineStyle: { color: LINE } }
  });
}

function watchBase(chart, height, extra) {
  var option = base(Object.assign({
    grid: { left: WATCH_LEFT, right: 40, top: 40, bottom: 50 },
    xAxis: timeAxis(chart)
  }, extra));
  option.cursor = true;
  option.paper = [960, height];
  return option;
}

kinds.watch_tag = function (chart) {
  var all = [];
  var used = [];
  chart.readings.forEach(function (one) {
    all.push([one[0], one[1]]);
    used.push([one[0], one[2] ? one[1] : null]);
  });
  var series = [
    line('Not used', all, QUIET, { symbol: 'none', z: 2, lineStyle: { width: 1 } }),
    line('Reading', used, BLUE, { symbol: 'none', z: 3, lineStyle: { width: 2 } })
  ];
  var told = {};
  chart.limits.forEach(function (limit) {
    var look = LIMIT_LOOK[limit.level];
    series.push(line(told[limit.level] ? '' : look[0], limit.points, look[1],
      { symbol: 'none', silent: true, z: 4, tooltip: { show: false }, lineStyle: { width: 1.8, type: look[2] } }));
    told[limit.level] = true;
  });
  if (chart.bad.length) {
    series.push({ name: 'Reading cannot be used', type: 'line', data: [], symbol: 'none', icon: FAN_ICON, silent: true, color: '#dfe4ea', z: 0,
      lineStyle: { width: 0 }, markArea: { silent: true, itemStyle: { color: '#dfe4ea', opacity: 1 },
        data: chart.bad.map(function (span) { return [{ xAxis: span[0] }, { xAxis: span[1] }]; }) } });
  }
  if (!chart.readings.some(function (one) { return !one[2]; })) {
    series.shift();
  }
  var option = withFan(watchBase(chart, 210, {
    tooltip: { trigger: 'axis', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 }, formatter: function (items) {
      var one = items.filter(function (item) { return item.value && (item.seriesName === 'Reading' || item.seriesName === 'Not used'); }).pop();
      return one ? clock(chart.day, one.value[0], true) + '<br>' + separated(one.value[1] === null ? '–' : one.value[1]) : '';
    } },
    yAxis: upward(chart.name, { scale: true, nameGap: 66 }),
    series: series
  }));
  return option;
};

kinds.watch_bands = function (chart) {
  var states = [];
  chart.bars.forEach(function (bar) {
    if (states.indexOf(bar.state) < 0) {
      states.push(bar.state);
    }
  });
  states.sort(function (a, b) { return Object.keys(STATES).indexOf(a) - Object.keys(STATES).indexOf(b); });
  var series = states.map(function (state) {
    var look = STATES[state];
    return {
      name: look[0], type: 'custom', icon: 'rect', color: look[1], clip: true, itemStyle: { color: look[1], decal: look[3] },
      encode: { x: [1, 2], y: 0 },
      z: state === 'held' ? 3 : 2,
      data: chart.bars.filter(function (bar) { return bar.state === state; }).map(function (bar) {
        return { value: [bar.row, bar.from, bar.to], text: bar.text, more: bar.more };
      }),
      renderItem: function (params, api) {
        var bar = chart.bars.filter(function (one) { return one.state === state; })[params.dataIndex];
        var begin = api.coord([bar.from, bar.row]);
        var end = api.coord([bar.to, bar.row]);
        var full = Math.min(20, api.size([0, 1])[1] * 0.78);
        var thin = state === 'held';
        var shape = { x: begin[0], y: thin ? begin[1] + full / 2 - 5 : begin[1] - full / 2,
          width: Math.max(1, end[0] - begin[0]), height: thin ? 5 : full };
        var style = { fill: look[1] };
        if (look[3]) {
          style.decal = look[3];
        }
        var parts = [{ type: 'rect', shape: shape, style: style }];
        if (bar.text && textWidth(bar.text, 12) + 6 < shape.width) {
          var back = look[3] ? [{ type: 'rect', shape: { x: begin[0] + shape.width / 2 - textWidth(bar.text, 12) / 2 - 3, y: begin[1] - 8,
            width: textWidth(bar.text, 12) + 6, height: 16 }, style: { fill: look[1] } }] : [];
          parts = parts.concat(back, [{ type: 'text', style: { text: bar.text, x: begin[0] + shape.width / 2, y: begin[1], fill: look[2],
            align: 'center', verticalAlign: 'middle', font: '600 12px ' + FONT } }]);
        }
        return { type: 'group', children: parts };
      }
    };
  });
  var option = watchBase(chart, chart.height, {
    tooltip: itemTooltip(function (item) {
      return chart.rows[item.value[0]].replace(/</g, '&lt;') + '<br>' + clock(chart.day, item.value[1], true) + ' – ' + clock(chart.day, item.value[2]).slice(0, 5)
        + '<br>' + String(item.data.more).replace(/</g, '&lt;');
    }),
    yAxis: { type: 'category', inverse: true, data: chart.rows, axisTick: { show: false }, axisLine: { lineStyle: { color: QUIET } },
      axisLabel: { color: INK, fontSize: 12, interval: 0, width: WATCH_LEFT - 12, overflow: 'truncate' }, splitLine: { show: false } },
    series: series
  });
  // Bars tell what they are where they are pointed at, not wherever the cursor crosses them.
  option.xAxis.axisPointer.triggerTooltip = false;
  return option;
};

// What is below or above the axis is drawn at its end.
kinds.watch_evidence = function (chart) {
  var looks = [[BLUE, 'solid'], [ORANGE, 'solid'], [GREEN, 'solid'], [PURPLE, 'dashed'], [SKY, 'dashed'], [YELLOW, 'dashed']];
  var floor = 0.1;
  var top = 100;
  var series = chart.lines.map(function (one, i) {
    return line(one.name, one.points.map(function (point) {
      return [point[0], point[1] === null ? null : Math.min(top, Math.max(floor, point[1]))];
    }), looks[i % 6][0], { symbol: 'none', z: 3, lineStyle: { width: 2, type: looks[i % 6][1] } });
  });
  var axis = timeAxis(chart);
  series.push(level('Limit', axis.min, axis.max, 1, INK, 'dotted'));
  return watchBase(chart, 290, {
    tooltip: { trigger: 'axis', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 }, formatter: function (items) {
      var lines = items.filter(function (item) { return item.value && item.seriesName !== 'Limit'; });
      return lines.length === 0 ? '' : clock(chart.day, lines[0].value[0], true) + lines
        .map(function (item) { return '<br>' + item.seriesName.replace(/</g, '&lt;') + ' ' + figures(item.value[1]); }).join('');
    } },
    yAxis: upward('Statistic over its limit', { type: 'log', min: floor, max: top, nameGap: 66 }),
    series: series
  });
};

package pdf

// A leaf is a page of the tree with what it has of its own and from above.
type leaf struct {
	dict      dict
	resources dict
	box       [4]float64 // left, bottom, right, top
	rotate    int
}

// pages are the leaves of the tree, in order.
func (f *file) pages() ([]leaf, error) {
	var out []leaf
	visited := map[int]bool{}
	usual := leaf{box: [4]float64{0, 0, 612, 792}}
	var walk func(v any, above leaf, depth int) error
	walk = func(v any, above leaf, depth int) error {
		if r, ok := v.(reference); ok {
			if visited[r.number] {
				return nil
			}
			visited[r.number] = true
		}
		d, _ := f.get(v).(dict)
		if d == nil || depth > maxDepth {
			return nil
		}
		if f.over != nil {
			return f.over
		}
		here := above
		here.dict = d
		if r := f.dict(d["Resources"]); r != nil {
			here.resources = r
		}
		for _, key := range []name{"MediaBox", "CropBox"} {
			if box, ok := f.box(d[key]); ok {
				here.box = box
			}
		}
		if r := d["Rotate"]; r != nil {
			here.rotate = ((whole(f.get(r))/90)%4 + 4) % 4
		}
		if kids := f.array(d["Kids"]); kids != nil && d["Type"] != name("Page") {
			for _, kid := range kids {
				if err := walk(kid, here, depth+1); err != nil {
					return err
				}
			}
			return nil
		}
		if len(out) >= maxPages {
			return ErrPages
		}
		out = append(out, here)
		return nil
	}
	catalog, _ := f.get(f.trailer["Root"]).(dict)
	if err := walk(catalog["Pages"], usual, 0); err != nil {
		return nil, err
	}
	if len(out) == 0 {
		return nil, ErrDamaged
	}
	return out, nil
}

func (f *file) box(v any) (box [4]float64, ok bool) {
	a := f.array(v)
	if len(a) < 4 {
		return box, false
	}
	for i := range box {
		box[i] = number(f.get(a[i]))
	}
	box[0], box[2] = min(box[0], box[2]), max(box[0], box[2])
	box[1], box[3] = min(box[1], box[3]), max(box[1], box[3])
	return box, box[2]-box[0] > 1 && box[3]-box[1] > 1
}

// content is the operators of a page, of all its streams.
func (f *file) content(v any) ([]byte, error) {
	var out []byte
	for _, part := range f.list(v) {
		s, ok := f.get(part).(*stream)
		if !ok {
			continue
		}
		data, err := f.unpack(s)
		if f.over != nil {
			return nil, f.over
		}
		if err != nil {
			continue
		}
		out = append(append(out, data...), '\n')
	}
	return out, nil
}

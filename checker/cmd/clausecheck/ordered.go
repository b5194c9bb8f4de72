package main

// inOrder does the work for every item, at most width of them at a time, and hands the results over
// in the order of the items. A result waits for those before it, and work goes no further ahead than
// width items, so memory does not grow with their number.
func inOrder[Item, Result any](items []Item, width int, work func(Item) Result, deliver func(Item, Result)) {
	type place struct {
		item   Item
		result chan Result
	}
	queue := make(chan place, width-1)
	go func() {
		defer close(queue)
		for _, item := range items {
			p := place{item, make(chan Result, 1)}
			queue <- p
			go func() { p.result <- work(item) }()
		}
	}()
	for p := range queue {
		deliver(p.item, <-p.result)
	}
}
